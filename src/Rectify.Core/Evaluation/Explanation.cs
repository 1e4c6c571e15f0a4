using System.Text;
using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>A statement and what it rests on: a tree from a verdict down to facts, policy values and the words of the plan.</summary>
/// <param name="Kind">What the statement is.</param>
/// <param name="Text">The statement in English and Chinese.</param>
/// <param name="Because">What it rests on.</param>
public sealed record Explanation(ExplanationKind Kind, LocalizedText Text, ValueList<Explanation> Because = default)
{
    /// <summary>Where the quoted words stand in the text of the plan, where known.</summary>
    public SourceSpan? Source { get; init; }

    /// <summary>The whole tree in English, a line a statement, indented.</summary>
    public override string ToString() => ToString("en");

    /// <summary>The whole tree in a language, <c>en</c> or <c>zh</c>: a line a statement, indented by two spaces a level, lines ended by a line feed.</summary>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToString(string language)
    {
        Guard.Against.Null(language);
        var text = new StringBuilder();
        Append(text, language, depth: 0);
        return text.ToString();
    }

    private void Append(StringBuilder text, string language, int depth)
    {
        text.Append(' ', 2 * depth).Append(Text.In(language)).Append('\n');
        foreach (var reason in Because)
            reason.Append(text, language, depth + 1);
    }
}
