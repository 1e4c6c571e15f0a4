namespace Rectify.Text;

/// <summary>The codes of diagnostics. A code keeps its meaning for life and is never used again for another.</summary>
public static class DiagnosticCodes
{
    /// <summary>Error: there is no text.</summary>
    public const string EmptyText = "RDT001";

    /// <summary>Error: neither the text nor the options say when the plan was issued.</summary>
    public const string IssueDateMissing = "RDT002";

    /// <summary>Error: the bytes are not UTF-8.</summary>
    public const string NotUtf8 = "RDT003";

    /// <summary>Error: the file is not a Word document that can be read safely.</summary>
    public const string DocumentRefused = "RDT004";

    /// <summary>Error: the text has more paragraphs than any plan has.</summary>
    public const string TooManyParagraphs = "RDT005";

    /// <summary>Warning: the words of a time limit are not understood; the measure has none.</summary>
    public const string DeadlineNotUnderstood = "RDT101";

    /// <summary>Warning: the words that name the units are not understood.</summary>
    public const string UnitsNotUnderstood = "RDT102";

    /// <summary>Warning: an annex is named, and the text does not hold it.</summary>
    public const string AnnexMissing = "RDT103";

    /// <summary>Warning: a date that the calendar does not have.</summary>
    public const string ImpossibleDate = "RDT104";

    /// <summary>Warning: the numbering goes back or repeats itself; the id counts on.</summary>
    public const string NumberingOutOfOrder = "RDT105";

    /// <summary>Warning: a bracket that names units or a time limit is not closed.</summary>
    public const string BracketNotClosed = "RDT106";

    /// <summary>Warning: no measure was found.</summary>
    public const string NoMeasure = "RDT107";

    /// <summary>Info: words that the model does not keep.</summary>
    public const string Residue = "RDT201";

    /// <summary>Info: there is no title; another name was taken.</summary>
    public const string TitleMissing = "RDT202";

    /// <summary>Info: the text gives several dates for its issue; one was taken.</summary>
    public const string SeveralIssueDates = "RDT203";

    /// <summary>Info: a measure without a stated time limit takes it from a date in its prose.</summary>
    public const string DeadlineFromProse = "RDT204";

    /// <summary>Info: the words of a time limit allow several readings; one was taken.</summary>
    public const string AmbiguousDeadline = "RDT205";

    /// <summary>Info: a standing rule names units for the measures that follow.</summary>
    public const string StandingRule = "RDT206";

    /// <summary>Info: the printed list of principals passes over a unit.</summary>
    public const string PrincipalsIncomplete = "RDT207";

    /// <summary>Info: a printed principal belongs to none of the units.</summary>
    public const string PrincipalUnmatched = "RDT208";
}
