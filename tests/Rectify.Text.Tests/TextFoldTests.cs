using FsCheck.Xunit;
using Rectify.Text;

namespace Rectify.Text.Tests;

public class TextFoldTests
{
    [Theory]
    [InlineData("２０１８年８月底前，", "2018年8月底前,")]
    [InlineData("（一）责任单位：市环保局；", "(一)责任单位:市环保局;")]
    [InlineData("達到９０％以上！", "达到90%以上!")]
    [InlineData("責任單位、牽頭單位", "责任单位、牵头单位")]
    [InlineData("編制並無據設個內製終", "编制并无据设个内制终")]
    [InlineData("5\u00A0個\u3000工作日", "5 个 工作日")]
    [InlineData("2018–2020", "2018-2020")]
    public void Variants_of_a_character_become_one(string original, string folded) => Assert.Equal(folded, TextFold.Fold(original));

    [Fact]
    public void Text_without_variants_is_returned_as_it_is()
    {
        string text = "2018年8月底前,完成“三线一单”编制。\r\n";

        Assert.Same(text, TextFold.Fold(text));
    }

    [Property]
    public bool Length_and_positions_stay(string? text)
    {
        string original = text ?? "";
        string folded = TextFold.Fold(original);
        return folded.Length == original.Length && folded.Zip(original).All(pair => pair.First == TextFold.Fold(pair.Second) || ("OolI0".Contains(TextFold.Fold(pair.Second)) && "01〇".Contains(pair.First)));
    }

    [Theory]
    [InlineData("2O18年1O月3I日", "2018年10月31日")]
    [InlineData("年l2月", "年12月")]
    [InlineData("二O一八年、二0一八年、二〇OO年", "二〇一八年、二〇一八年、二〇〇〇年")]
    public void Letters_within_a_date_are_digits(string original, string folded) => Assert.Equal(folded, TextFold.Fold(original));

    [Theory]
    [InlineData("CO2、O3、NOx")]
    [InlineData("2018年O3浓度")]
    [InlineData("1Ol")]
    [InlineData("第十0号")]
    [InlineData("III类")]
    public void Letters_elsewhere_stay(string text) => Assert.Equal(text, TextFold.Fold(text));

    [Property]
    public bool Folding_twice_is_folding_once(string? text)
    {
        string folded = TextFold.Fold(text ?? "");
        return string.Equals(TextFold.Fold(folded), folded, StringComparison.Ordinal);
    }

    [Fact]
    public void No_folded_character_folds_again()
    {
        for (int c = 0; c <= char.MaxValue; c++)
            Assert.Equal(TextFold.Fold((char)c), TextFold.Fold(TextFold.Fold((char)c)));
    }
}
