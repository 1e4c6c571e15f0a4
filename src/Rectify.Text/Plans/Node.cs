namespace Rectify.Text.Plans;

/// <summary>A node of the outline: a numbered paragraph, the paragraphs that follow it, and the nodes below.</summary>
internal sealed class Node(Paragraph? own, MarkerStyle style, int ordinal)
{
    private List<Paragraph>? _following;
    private List<Node>? _children;

    /// <summary>The numbered paragraph; null for the root.</summary>
    public Paragraph? Own { get; } = own;

    public MarkerStyle Style { get; } = style;

    /// <summary>The number that its id takes.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>The paragraphs after its own that are not headings, points and bullets among them.</summary>
    public IReadOnlyList<Paragraph> Following => _following ?? (IReadOnlyList<Paragraph>)[];

    public IReadOnlyList<Node> Children => _children ?? (IReadOnlyList<Node>)[];

    public int LastOrdinal => _children is null ? 0 : _children[^1].Ordinal;

    public void Add(Paragraph paragraph) => (_following ??= []).Add(paragraph);

    public void Add(Node child) => (_children ??= []).Add(child);

    /// <summary>Its own paragraph and those that follow it, without the nodes below.</summary>
    public IEnumerable<Paragraph> OwnParagraphs => Own is null ? Following : Following.Prepend(Own);

    /// <summary>All its paragraphs, those of the nodes below included, in the order of the text.</summary>
    public IEnumerable<Paragraph> AllParagraphs => OwnParagraphs.Concat(Children.SelectMany(static c => c.AllParagraphs));
}
