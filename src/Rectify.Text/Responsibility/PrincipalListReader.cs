using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Reads a list of principals: units that share the post named after the last of them.</summary>
/// <remarks>市环保局、市公安局主要负责人 is two posts, and so is 县委、县政府分管领导. 县委常委、副县长 is one person.</remarks>
internal sealed class PrincipalListReader
{
    private static readonly char[] PersonEnds = ['、', ',', ' '];

    private readonly ClauseText _text;
    private readonly OrganizationListReader _units;
    private readonly List<ListedUnit> _found = [];

    public PrincipalListReader(ClauseText text, OrganizationListReader units)
    {
        _text = text;
        _units = units;
    }

    /// <summary>Reads the principals between two positions of the clause.</summary>
    public void Read(int start, int end, List<ListedPrincipal> into)
    {
        int from = start;
        int item = start;
        int posts = -1;
        var splitter = new OrganizationListSplitter(_text);
        while (item < end)
        {
            int itemEnd = splitter.ItemEnd(item, end, out int next);
            var words = _text.Fold(item, itemEnd);
            if (PostLexicon.WithAnother.Ends(words) && next < end && PostLexicon.Posts.OccursIn(_text.Fold(next, splitter.ItemEnd(next, end, out _))))
            {
                posts = posts < 0 ? item : posts;
            }
            else if (posts >= 0)
            {
                Add(from, posts, posts, into);
                into.Add(new ListedPrincipal("", _text.Print(posts, itemEnd).ToString(), IsCollective: false));
                (posts, from) = (-1, next);
            }
            else if (PostLexicon.Posts.TryEnd(words, out int post))
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
        for (int i = 0; i < _found.Count; i++)
        {
            // 张三、各乡镇镇长: the post is not his.
            bool isOther = i + 1 < _found.Count && !OrganizationLexicon.Endings.Ends(_found[i].Name) && PersonNames.IsSurely(TextFold.Fold(_found[i].Name));
            Add(_found[i], isOther ? "" : title, into);
        }

        if (_found.Count == 0 && post < end)
            into.Add(new ListedPrincipal("", title, false));
    }

    // 青山镇党委书记王海、镇长孙涛: the first person is the unit's, the others stand by themselves.
    private void Add(ListedUnit unit, string title, List<ListedPrincipal> into)
    {
        string[] persons = unit.Mark.Person is { } range ? _text.Print(range.Start, range.End).ToString().Split(PersonEnds) : [];
        into.Add(new ListedPrincipal(unit.Name, persons.Length > 0 ? persons[0] + title : title, unit.IsCollective));
        foreach (string person in persons.AsSpan(Math.Min(1, persons.Length)))
            into.Add(new ListedPrincipal("", person, IsCollective: false));
    }
}
