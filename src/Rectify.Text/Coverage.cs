using System.Globalization;

namespace Rectify.Text;

/// <summary>What became of each character of a text (UTF-16 code units).</summary>
/// <param name="Modelled">Characters that the plan keeps, as words or as the value read from them.</param>
/// <param name="Structural">Characters that only carry the structure: numbering, labels, brackets, headings that only divide, space, page furniture.</param>
/// <param name="Residue">Characters that the plan does not keep; each passage is a diagnostic.</param>
public readonly record struct Coverage(int Modelled, int Structural, int Residue)
{
    /// <summary>All characters.</summary>
    public int Total => Modelled + Structural + Residue;

    /// <summary>The account in one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Total} characters: {Modelled} modelled, {Structural} structural, {Residue} residue");
}
