using Ardalis.GuardClauses;

namespace Rectify.Primitives;

/// <summary>An instrument that a plan cites: its title (without 《》), its document number, or both.</summary>
public sealed record Citation
{
    /// <summary>A citation.</summary>
    /// <exception cref="ArgumentException">Neither a title nor a number is given, or the title is no Unicode text.</exception>
    public Citation(string? title, DocumentNumber? number = null)
    {
        if (number is null)
            Guard.Against.NullOrWhiteSpace(title);
        Title = string.IsNullOrWhiteSpace(title) ? null : Guard.Against.BadText(title);
        Number = number;
    }

    /// <summary>The title without its marks 《》, or null where only the number is cited.</summary>
    public string? Title { get; }

    /// <summary>The document number (文号), or null where only the title is cited.</summary>
    public DocumentNumber? Number { get; }

    /// <summary>The citation as a plan prints it: 《title》(number).</summary>
    public override string ToString() => (Title, Number) switch
    {
        (null, _) => Number!.ToString(),
        (_, null) => $"《{Title}》",
        _ => $"《{Title}》({Number})",
    };
}
