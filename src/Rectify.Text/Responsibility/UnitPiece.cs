using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>One item of a list of units.</summary>
/// <param name="Kind">What it is by itself.</param>
/// <param name="Start">Where it begins in the clause.</param>
/// <param name="End">Where it ends in the clause, without a bracket that marks its role.</param>
/// <param name="Cut">Where its seat begins; its end where there is none.</param>
/// <param name="OpensGroup">Whether a comma stands before it, which sharing seldom crosses.</param>
/// <param name="Mark">What a bracket or a sign beside it says of it alone.</param>
internal readonly record struct UnitPiece(PieceKind Kind, int Start, int End, int Cut, bool OpensGroup, UnitMark Mark)
{
    /// <summary>The ending that stands behind 等 and that it lends to the fields before it: 水利、林业等|部门; empty where there is none.</summary>
    public string Ending { get; init; } = "";
}
