namespace Rectify.Text.Plans;

/// <summary>The styles of numbering, from the outermost to the innermost.</summary>
internal enum MarkerStyle : byte
{
    /// <summary>No number.</summary>
    None,

    /// <summary>第一章, 第一部分.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    Division,

    /// <summary>一、</summary>
    Part,

    /// <summary>(一).</summary>
    Section,

    /// <summary>1. or 1、 or 第一条.</summary>
    Item,

    /// <summary>1.1.</summary>
    SubItem,

    /// <summary>1.1.1.</summary>
    SubSubItem,

    /// <summary>(1) or 1).</summary>
    Point,

    /// <summary>①.</summary>
    Circle,

    /// <summary>——, without a number.</summary>
    Bullet,
}
