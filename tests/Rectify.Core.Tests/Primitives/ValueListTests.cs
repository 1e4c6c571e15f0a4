using Rectify.Primitives;

namespace Rectify.Core.Tests.Primitives;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_of_equal_items_in_one_order_are_equal()
    {
        ValueList<string> list = ["a", "b"];
        Assert.Equal(list, ["a", "b"]);
        Assert.Equal(list.GetHashCode(), ValueList.Create("a", "b").GetHashCode());
        Assert.NotEqual(list, ["b", "a"]);
        Assert.True(list == ["a", "b"] && list != ["b", "a"]);
        Assert.False(list == ["b", "a"] || list != ["a", "b"]);
        Assert.NotEqual(list.GetHashCode(), ValueList.Create("b", "a").GetHashCode());
        Assert.Equal("[a, b]", list.ToString());
    }

    [Fact]
    public void Default_is_the_empty_list()
    {
        Assert.Equal(ValueList<int>.Empty, default);
        Assert.Empty(default(ValueList<int>));
        Assert.Equal(new List<int>().ToValueList(), default);
    }

    [Fact]
    public void Items_are_copied_and_adding_makes_a_new_list()
    {
        int[] items = [1, 2];
        var list = items.ToValueList();
        items[0] = 9;
        Assert.Equal(1, list[0]);
        Assert.Equal([1, 2, 3], list.Add(3));
        Assert.Equal(2, list.Count);
    }

    [Fact]
    public void Null_items_and_positions_outside_are_misuse()
    {
        Assert.Throws<ArgumentNullException>(static () => ValueList.From<string>([null!]));
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(static () => default(ValueList<int>)[0]).ParamName);
    }

    [Fact]
    public void Quote_takes_what_lies_within_the_text()
    {
        Assert.Equal("bc", new SourceSpan(1, 2).Quote("abcd"));
        Assert.Equal("d", new SourceSpan(3, 9).Quote("abcd"));
        Assert.Equal("", new SourceSpan(9, 9).Quote("abcd"));
        Assert.Equal(3, new SourceSpan(1, 2).End);
        Assert.Throws<ArgumentNullException>("text", static () => new SourceSpan(1, 2).Quote(null!));
    }

    [Fact]
    public void Lists_made_from_one_list_do_not_see_each_other()
    {
        ValueList<string> one = ["a", "b", "c"];
        var grown = one.Add("d");
        var (left, right) = (grown.Add("left"), grown.Add("right"));
        Assert.Equal(["a", "b", "c"], one);
        Assert.Equal(["a", "b", "c", "d"], grown);
        Assert.Equal(["a", "b", "c", "d", "left"], left);
        Assert.Equal(["a", "b", "c", "d", "right"], right);
        Assert.Equal(["left", "x"], left.Add("x").Skip(4));
        Assert.Equal(["right", "y", "z"], right.AddRange(["y", "z"]).Skip(4));
    }

    [Fact]
    public void Lists_that_grew_are_equal_to_lists_that_were_made()
    {
        var grown = ValueList<string>.Empty.Add("a").Add("b").Add("c").Add("d").Add("e");
        ValueList<string> made = ["a", "b", "c", "d", "e"];
        Assert.Equal(made, grown);
        Assert.Equal(made.GetHashCode(), grown.GetHashCode());
        Assert.Equal(made.ToString(), grown.ToString());
        Assert.Equal(5, grown.AsSpan().Length);
        Assert.Equal("e", grown[4]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => grown[5]);
        Assert.Equal([1, 2, 3], ValueList<int>.Empty.Add(1).Add(2).Add(3));
        Assert.Throws<ArgumentNullException>("item", () => grown.Add(null!));
    }

    [Fact]
    public void Many_threads_may_add_to_one_list()
    {
        var one = ValueList<string>.Empty.Add("a").Add("b").Add("c").Add("d").Add("e");
        var lists = new ValueList<string>[1000];
        Parallel.For(0, lists.Length, i => lists[i] = one.Add(i.ToString(System.Globalization.CultureInfo.InvariantCulture)).Add("z"));
        Assert.All(lists.Index(), list => Assert.Equal(["a", "b", "c", "d", "e", list.Index.ToString(System.Globalization.CultureInfo.InvariantCulture), "z"], list.Item));
    }
}
