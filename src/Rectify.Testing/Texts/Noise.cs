using FsCheck;
using FsCheck.Fluent;
using Rectify.Testing.Generators;

namespace Rectify.Testing.Texts;

/// <summary>What typing and copying do to a document without changing what it says.</summary>
internal static class Noise
{
    /// <summary>Half-width or full-width signs, one kind throughout.</summary>
    public static Gen<Func<string, string>> Punctuation { get; } = Gen.Elements<Func<string, string>>(static text => text, FullWidth);

    /// <summary>Lines as they are, indented, set apart, or ended as Windows ends them.</summary>
    public static Gen<Func<IEnumerable<string>, string>> Lines { get; } =
        from indent in Gen.Elements("", "　　", "  ")
        from trailing in Draw.Mostly("", Gen.Constant(" "))
        from apart in Draw.Flag()
        from ending in Gen.Elements("\n", "\n", "\r\n")
        select (Func<IEnumerable<string>, string>)(lines => string.Concat(lines.Select(line => $"{indent}{line}{trailing}{ending}{(apart ? ending : "")}")));

    private static string FullWidth(string text) => text
        .Replace('(', '\uFF08').Replace(')', '\uFF09').Replace(':', '\uFF1A').Replace(';', '\uFF1B').Replace(',', '\uFF0C');
}
