namespace Rectify.Text.Responsibility;

/// <summary>What one item of a list of units is by itself.</summary>
internal enum PieceKind
{
    /// <summary>A unit with its own ending: 市环保局.</summary>
    Name,

    /// <summary>A place, which is a unit or lends itself to a following seat: 济阳县.</summary>
    Place,

    /// <summary>A place with a seat: 长清区党委.</summary>
    PlaceWithSeat,

    /// <summary>A seat alone, which belongs to the places before it: 政府.</summary>
    Seat,

    /// <summary>Words without an ending, which they share with a following item: 临汾.</summary>
    Stem,
}
