using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Rectify.Primitives;

/// <summary>How days and names are spelled wherever a program reads them.</summary>
internal static class Spelling
{
    /// <summary>A day as 2019-09-30.</summary>
    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Appends a day as 2019-09-30, without making a text of it where the framework's own days reach.</summary>
    public static void AppendIso(ref DefaultInterpolatedStringHandler text, LocalDate day)
    {
        if (day.Year > 0)
            text.AppendFormatted(day.ToDateOnly(), "O");
        else
            text.AppendLiteral(Iso(day));
    }

    /// <summary>Determines whether a text holds no half of a surrogate pair.</summary>
    public static bool IsUnicode(ReadOnlySpan<char> text)
    {
        for (int next = text.IndexOfAnyInRange('\uD800', '\uDFFF'); next >= 0; next = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (Rune.DecodeFromUtf16(text[next..], out _, out int length) != OperationStatus.Done)
                return false;
            text = text[(next + length)..];
        }

        return true;
    }

    /// <summary>Returns a name of an event as it is compared with another: trimmed, and without differences of form (NFKC), in every process alike.</summary>
    public static string Folded(string name) => CompatibilityForm.Of(name.Trim());

    /// <summary>A name of the code in camel case: acceptanceRefused.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
