namespace Rectify.Text;

/// <summary>A number as a text writes it.</summary>
/// <param name="Form">How far it is a number.</param>
/// <param name="Length">The number of its characters, of all numerals that stand together where it has no value.</param>
/// <param name="Value">The value, with every scale multiplied.</param>
/// <param name="Scale">The scale that it ends in (万, 亿, 万亿), or null.</param>
internal readonly record struct WrittenNumber(NumberForm Form, int Length, decimal Value = 0, string? Scale = null)
{
    /// <summary>Whether it has a value.</summary>
    public bool HasValue => Form is NumberForm.Exact or NumberForm.Loose;

    /// <summary>What the scale that it ends in multiplies by; 1 where it ends in none.</summary>
    public decimal ScaleFactor => Scale switch
    {
        "万" => 10_000,
        "亿" => 100_000_000,
        "万亿" => 1_000_000_000_000,
        _ => 1,
    };

    /// <summary>The value in the scale that it ends in, which its unit then keeps: 2亿3000万 is 23,000 万.</summary>
    public decimal Scaled => Value / ScaleFactor;
}
