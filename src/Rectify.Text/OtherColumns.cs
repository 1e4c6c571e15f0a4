namespace Rectify.Text;

/// <summary>What becomes of the columns of a list whose headings are not known.</summary>
public enum OtherColumns
{
    /// <summary>They are named in a diagnostic and not kept.</summary>
    Named,

    /// <summary>They are named, and each cell is kept as a label of its measure: <c>Region: North</c>.</summary>
    Labels,

    /// <summary>They are named, and each row is kept as the note of what is reported of its measure.</summary>
    Note,
}
