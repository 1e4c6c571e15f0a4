namespace Rectify.Text.Responsibility;

/// <summary>One item of a list of units.</summary>
/// <param name="Kind">What it is by itself.</param>
/// <param name="Start">Where it begins in the clause.</param>
/// <param name="End">Where it ends in the clause.</param>
/// <param name="Cut">Where its seat begins; its end where there is none.</param>
/// <param name="OpensGroup">Whether a comma stands before it, which sharing seldom crosses.</param>
internal readonly record struct UnitPiece(PieceKind Kind, int Start, int End, int Cut, bool OpensGroup);
