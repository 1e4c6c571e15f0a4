using Ardalis.GuardClauses;
using Rectify.Rules;

namespace Rectify.Reporting;

/// <summary>One reason why a ledger could not be read, with its place.</summary>
/// <param name="Place">The cell or range, as spreadsheets name it: <c>事件!C7</c>; a sheet alone, or empty where it is the whole file.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record LedgerProblem(string Place, LocalizedText Message)
{
    /// <summary>The problem on one line in English, place first.</summary>
    public override string ToString() => ToString("en");

    /// <summary>The problem on one line in a language, <c>en</c> or <c>zh</c>, place first.</summary>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToString(string language)
    {
        string message = Message.In(Guard.Against.Null(language));
        return Place.Length == 0 ? message : $"{Place}: {message}";
    }
}
