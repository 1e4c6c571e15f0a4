using System.Globalization;

namespace Rectify.Cli;

/// <summary>Puts the place before a message, as compilers do, so that editors can jump to it.</summary>
internal static class Place
{
    /// <summary><c>file:line:column: message</c>, both counted from 1.</summary>
    public static string At(string file, int line, int column, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column}: {message}");

    /// <summary><c>file: message</c>, where it is the whole file.</summary>
    public static string In(string file, string message) => $"{file}: {message}";
}
