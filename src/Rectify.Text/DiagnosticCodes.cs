namespace Rectify.Text;

/// <summary>The codes of diagnostics. A code keeps its meaning for life and is never used again for another.</summary>
public static class DiagnosticCodes
{
    /// <summary>Error: there is no text.</summary>
    public const string EmptyText = "RDT001";

    /// <summary>Error: neither the text nor the options say when the plan was issued.</summary>
    public const string IssueDateMissing = "RDT002";

    /// <summary>Error: the bytes are text in no encoding that is read.</summary>
    public const string NotUtf8 = "RDT003";

    /// <summary>Error: the file is not a Word document that can be read safely.</summary>
    public const string DocumentRefused = "RDT004";

    /// <summary>Error: the text has more paragraphs than any plan has.</summary>
    public const string TooManyParagraphs = "RDT005";

    /// <summary>Error: the file is of a format that is not read.</summary>
    public const string FormatNotRead = "RDT006";

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

    /// <summary>Warning: a date in the words of a measure that nothing fixes (来年6月底前).</summary>
    public const string DateLeftOpen = "RDT108";

    /// <summary>Warning: a number with a unit has no value for certain; no target is made of it.</summary>
    public const string NumberNotUnderstood = "RDT109";

    /// <summary>Warning: a document without measures has a sentence that sets a time.</summary>
    public const string DatedSentence = "RDT110";

    /// <summary>Warning: a cell of a list is not understood, or a row names nothing that can be read.</summary>
    public const string CellNotUnderstood = "RDT111";

    /// <summary>Warning: the day of a list stands for the day of issue, and time limits lie before it.</summary>
    public const string IssueDateTaken = "RDT112";

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

    /// <summary>Info: a standing rule, or the addressee of a letter, names units for the measures that follow.</summary>
    public const string StandingRule = "RDT206";

    /// <summary>Info: the printed list of principals passes over a unit.</summary>
    public const string PrincipalsIncomplete = "RDT207";

    /// <summary>Info: a printed principal belongs to none of the units.</summary>
    public const string PrincipalUnmatched = "RDT208";

    /// <summary>Info: a covering letter sets the time limit of measures that state none.</summary>
    public const string CommonLimit = "RDT209";

    /// <summary>Info: the text is in another encoding than UTF-8.</summary>
    public const string EncodingTaken = "RDT210";

    /// <summary>Info: parts of a file that its text does not hold: footnotes, hidden words, columns that are not known.</summary>
    public const string LeftOut = "RDT211";

    /// <summary>Info: a column of a list whose heading is not known.</summary>
    public const string ColumnNotKnown = "RDT212";
}
