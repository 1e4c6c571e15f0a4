using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>One item of a list of units.</summary>
/// <param name="Kind">What it is by itself.</param>
/// <param name="Start">Where it begins in the clause.</param>
/// <param name="End">Where it ends in the clause, without a bracket that marks its role.</param>
/// <param name="Cut">Where its seat begins; its end where there is none.</param>
/// <param name="OpensGroup">Whether a comma stands before it, which sharing seldom crosses.</param>
/// <param name="Role">The role that a bracket after it gives it alone, 市环保局(牵头); null where there is none.</param>
internal readonly record struct UnitPiece(PieceKind Kind, int Start, int End, int Cut, bool OpensGroup, ResponsibilityRole? Role);
