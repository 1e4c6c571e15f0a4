using Rectify.Cli.Input;

namespace Rectify.Cli.Tests.Input;

/// <summary>Sentences that stand in the sources of the readers.</summary>
internal static class TranslatedSentences
{
    /// <summary>Asserts that more than so many were found, and that each has its Chinese.</summary>
    public static void Assert(string[] sentences, int moreThan)
    {
        Xunit.Assert.True(sentences.Length > moreThan, $"Only {sentences.Length} sentences were found.");
        Xunit.Assert.Equal([], sentences.Where(static s => string.Equals(ReaderMessages.InChinese(s), s, StringComparison.Ordinal)));
    }
}
