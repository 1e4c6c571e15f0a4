using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>What stands beside one unit of a list and holds for it alone.</summary>
/// <param name="Role">The role that a bracket gives it, 市环保局(牵头); null where there is none.</param>
/// <param name="Stands">Whether every later measure has it, too: 各县区政府(下同).</param>
/// <param name="HasSign">Whether it bears a sign, which a note may explain: ★市水务局.</param>
/// <param name="Person">Where in the clause stands who answers for it, printed beside it: 市水务局(王强); null where nobody is.</param>
internal readonly record struct UnitMark(ResponsibilityRole? Role, bool Stands, bool HasSign, (int Start, int End)? Person = null);
