using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rectify.Docs.Tests;

/// <summary>A block of C#, compiled as a reader would who pasted it into a new program.</summary>
internal static class Compiled
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using NodaTime;
        global using Rectify.Bulk;
        global using Rectify.Deadlines;
        global using Rectify.Evaluation;
        global using Rectify.Indicators;
        global using Rectify.Plans;
        global using Rectify.Progress;
        global using Rectify.Oscal;
        global using Rectify.Reporting;
        global using Rectify.Responsibility;
        global using Rectify.Rules;
        global using Rectify.Serialization;
        global using Rectify.Text;
        global using static Rectify.Docs.Tests.Given;
        """;

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>Compiles a block; the errors are those of the compiler, with lines of the block.</summary>
    public static (byte[] Image, bool IsProgram) From(CodeBlock block)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(block.Text);
        bool isProgram = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("Page" + Guid.NewGuid().ToString("N"), [CSharpSyntaxTree.ParseText(GlobalUsings), tree], References, options);

        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, $"{block}\n{string.Join('\n', emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error))}");
        return (image.ToArray(), isProgram);
    }

    /// <summary>Runs a compiled program and gives what it wrote to standard output.</summary>
    public static string Run(byte[] image)
    {
        TextWriter console = Console.Out;
        using var written = new StringWriter { NewLine = "\n" };
        Console.SetOut(written);
        try
        {
            MethodInfo main = Assembly.Load(image).EntryPoint!;
            object? result = main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            (result as Task)?.GetAwaiter().GetResult();
        }
        finally
        {
            Console.SetOut(console);
        }
        return written.ToString();
    }
}
