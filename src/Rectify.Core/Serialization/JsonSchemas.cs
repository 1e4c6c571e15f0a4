using System.Text;
using Rectify.Primitives;

namespace Rectify.Serialization;

/// <summary>The JSON Schemas, which are resources of this assembly.</summary>
internal static class JsonSchemas
{
    public static ValueList<string> Names { get; } = ["plan", "progress", "directory", "rules", "workingDays", "assessment"];

    public static string Read(string document)
    {
        if (!Names.Contains(document, StringComparer.Ordinal))
            throw new ArgumentException($"There is no schema '{document}'; there are {string.Join(", ", (IEnumerable<string>)Names)}.", nameof(document));
        using var resource = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"{document}.schema.json")!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
