namespace Rectify.Text.Plans;

/// <summary>How a measure says who does it and until when.</summary>
internal enum TrailerForm : byte
{
    /// <summary>责任单位:…;整改时限:…, in brackets or on lines of their own. A time limit that is missing is missing.</summary>
    Labelled,

    /// <summary>(市环保局牵头,市发改委配合). A time limit stands in the prose.</summary>
    Roles,
}
