using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Tells from its heading what a part holds.</summary>
internal static class SectionKinds
{
    /// <summary>The kind of a part under a part of another kind; only the frame of a plan divides further by its headings.</summary>
    public static SectionKind Of(ReadOnlySpan<char> heading, SectionKind outer, bool isOutermost)
    {
        if (outer != SectionKind.Preamble && !isOutermost)
            return outer;
        if ((FieldLexicon.Reports.Ends(heading) && !SectionLexicon.Reporting.OccursIn(heading)) || FieldLexicon.Completed.Starts(heading))
            return SectionKind.Reports;
        if (heading.EndsWith("目标") || SectionLexicon.Goals.OccursIn(heading))
            return SectionKind.Goals;
        if (SectionLexicon.Safeguards.OccursIn(heading) || heading.EndsWith("保障"))
            return SectionKind.Safeguards;
        return SectionLexicon.Preambles.OccursIn(heading) || SectionLexicon.Frames.Ends(heading) ? SectionKind.Preamble : outer;
    }
}
