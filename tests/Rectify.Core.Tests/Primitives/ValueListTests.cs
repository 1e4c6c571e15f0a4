using Rectify.Primitives;

namespace Rectify.Tests.Primitives;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_of_equal_items_in_one_order_are_equal()
    {
        ValueList<string> list = ["a", "b"];
        Assert.Equal(list, ["a", "b"]);
        Assert.Equal(list.GetHashCode(), ValueList.Create("a", "b").GetHashCode());
        Assert.NotEqual(list, ["b", "a"]);
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
    }
}
