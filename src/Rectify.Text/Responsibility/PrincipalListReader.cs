namespace Rectify.Text.Responsibility;

/// <summary>Reads a list of principals: units that share the post named after the last of them.</summary>
/// <remarks>市环保局、市公安局主要负责人 is two posts, and so is 县委、县政府分管领导.</remarks>
internal sealed class PrincipalListReader
{
    private readonly ClauseText _text;
    private readonly UnitListReader _units;
    private readonly List<ListedUnit> _found = [];

    public PrincipalListReader(ClauseText text, UnitListReader units)
    {
        _text = text;
        _units = units;
    }

    /// <summary>Reads the principals between two positions of the clause.</summary>
    public void Read(int start, int end, List<ListedPrincipal> into)
    {
        int from = start;
        int item = start;
        var splitter = new UnitListSplitter(_text);
        while (item < end)
        {
            int itemEnd = splitter.ItemEnd(item, end, out int next);
            int post = PostWords.Posts.LengthAtEnd(_text.Fold(item, itemEnd));
            if (post > 0)
            {
                Add(from, itemEnd - post, itemEnd, into);
                from = next;
            }

            item = next;
        }

        Add(from, end, end, into);
    }

    private void Add(int start, int post, int end, List<ListedPrincipal> into)
    {
        string title = _text.Print(post, end).ToString();
        _found.Clear();
        _units.Read(start, post, _found);
        foreach (var unit in _found)
            into.Add(new ListedPrincipal(unit.Name, title, unit.IsCollective));
        if (_found.Count == 0 && post < end)
            into.Add(new ListedPrincipal("", title, false));
    }
}
