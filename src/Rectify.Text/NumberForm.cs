namespace Rectify.Text;

/// <summary>How far what stands at a place is a number.</summary>
internal enum NumberForm
{
    /// <summary>No number begins there.</summary>
    None,

    /// <summary>A number with one value.</summary>
    Exact,

    /// <summary>A number that leaves its last place open, read by its lower end: 三四十, 十几, 800余.</summary>
    Loose,

    /// <summary>A code, such as 3.1.2.</summary>
    Code,

    /// <summary>Numerals that have no value for certain: 两亿五千, 12万3, 三点五十.</summary>
    Unclear,
}
