namespace Rectify.Text.Responsibility;

/// <summary>What a note says of how a list of units is to be read.</summary>
/// <param name="LeadsFirst">Whether the first unit listed leads: 列第一位的为牵头单位.</param>
/// <param name="OthersSupport">Whether the note makes the others supporting units: 其余为配合单位.</param>
/// <param name="MarkedLeads">Whether units with a sign of their own lead: 带★的为牵头单位.</param>
/// <param name="Stands">Whether the note holds for later lists, too: 下同.</param>
internal readonly record struct ListNote(bool LeadsFirst, bool OthersSupport, bool MarkedLeads, bool Stands)
{
    /// <summary>Both notes together.</summary>
    public ListNote And(ListNote other) =>
        new(LeadsFirst || other.LeadsFirst, OthersSupport || other.OthersSupport, MarkedLeads || other.MarkedLeads, Stands || other.Stands);
}
