using NodaTime;
using NodaTime.Text;

namespace Rectify.Primitives;

/// <summary>How days and names are spelled wherever a program reads them.</summary>
internal static class Spelling
{
    /// <summary>A day as 2019-09-30.</summary>
    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A name of the code in camel case: acceptanceRefused.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
