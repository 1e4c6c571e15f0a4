using System.Text;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Primitives;

public sealed class CompatibilityFormTests
{
    [Theory]
    [InlineData("ＦＬＯＯＤ　２０２１", "FLOOD 2021")]
    [InlineData("第①期", "第1期")]
    [InlineData("ﾌﾟﾗﾝ", "プラン")]
    [InlineData("é", "e\u0301")]
    [InlineData("한글", "\u1112\u1161\u11AB\u1100\u1173\u11AF")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\uF900", "豈")]
    [InlineData("\u0307\u0323", "\u0323\u0307")]
    [InlineData("𝐅", "F")]
    public void Texts_that_are_one_in_form_NFKC_come_out_the_same(string left, string right) =>
        Assert.Equal(CompatibilityForm.Of(left), CompatibilityForm.Of(right));

    [Theory]
    [InlineData("汛期", "汛 期")]
    [InlineData("flood", "FLOOD")]
    [InlineData("q\u0307\u0304", "q\u0304\u0307")]
    public void Others_stay_different(string left, string right) =>
        Assert.NotEqual(CompatibilityForm.Of(left), CompatibilityForm.Of(right));

    [Fact]
    public void What_follows_the_last_syllable_is_none()
    {
        Assert.Equal("\u1112\u1175\u11C2", CompatibilityForm.Of("\uD7A3"));
        Assert.Equal("\uD7A4", CompatibilityForm.Of("\uD7A4"));
    }

    [Fact]
    public void Every_character_of_long_standing_is_taken_apart_as_by_the_framework_with_culture_data()
    {
        int[] blockStarts = [0x00A0, 0x0300, 0x1E00, 0x2000, 0x3000, 0xAC00, 0xF900, 0xFF00];
        int[] blockEnds = [0x02FF, 0x06FF, 0x1FFF, 0x2BFF, 0x33FF, 0xD7A3, 0xFAFF, 0xFFEF];
        var differing = blockStarts.Zip(blockEnds)
            .SelectMany(block => Enumerable.Range(block.First, block.Second - block.First + 1))
            .Select(code => "q" + (char)code + "\u0323\u0307")
            .Where(text => CompatibilityForm.Of(text) != text.Normalize(NormalizationForm.FormKD));
        Assert.Empty(differing);
    }
}
