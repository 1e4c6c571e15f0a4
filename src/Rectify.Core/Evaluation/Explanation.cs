using System.Text;
using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>A statement and what it rests on: a tree from a verdict down to facts, policy values and the words of the plan.</summary>
public sealed class Explanation
{
    internal Explanation(ExplanationKind kind, LocalizedText text, ValueList<Explanation> because = default)
    {
        Kind = kind;
        Text = text;
        Because = because;
    }

    /// <summary>What the statement is.</summary>
    public ExplanationKind Kind { get; }

    /// <summary>The statement in English and Chinese.</summary>
    public LocalizedText Text { get; }

    /// <summary>What it rests on.</summary>
    public ValueList<Explanation> Because { get; }

    /// <summary>Where the quoted words stand in the text of the plan, where known.</summary>
    public SourceSpan? Source { get; init; }

    /// <summary>The whole tree in English, a line a statement, indented.</summary>
    public override string ToString() => ToString(Languages.Default);

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
