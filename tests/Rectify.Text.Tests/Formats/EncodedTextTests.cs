using System.Text;
using Rectify.Text.Formats;

namespace Rectify.Text.Tests.Formats;

/// <summary>Files in other encodings than UTF-8.</summary>
public class EncodedTextTests
{
    private const string Words = "某县河道整改方案\n2024年3月1日\n1.清理河道垃圾，设置围栏。（责任单位：县水利局；整改时限：2024年6月底）\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void Chinese_in_GB18030_is_read_and_said()
    {
        var read = PlanReader.Read(Gb18030.GetBytes(Words));

        Assert.Equal("清理河道垃圾，设置围栏。", Assert.Single(read.Plan.Measures).Text);
        Assert.Contains("GB18030", Assert.Single(read.Diagnostics, static d => d.Code == DiagnosticCodes.EncodingTaken).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void UTF16_with_its_mark_is_read_and_said(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        var read = PlanReader.Read(encoding.GetPreamble().Concat(encoding.GetBytes(Words)).ToArray());

        Assert.Single(read.Plan.Measures);
        Assert.Equal("The text is read as UTF-16.", Assert.Single(read.Diagnostics, static d => d.Code == DiagnosticCodes.EncodingTaken).Message);
    }

    [Fact]
    public void Bytes_behind_the_mark_of_UTF16_that_are_none_are_refused() =>
        Assert.Equal("The text bears the mark of UTF-16 and is not UTF-16 throughout.", Assert.Single(PlanReader.Read(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }).Diagnostics).Message);

    [Theory]
    [InlineData('\u2010', true)]
    [InlineData('\u22FF', true)]
    [InlineData('\u2460', true)]
    [InlineData('\u25FF', true)]
    [InlineData('\u3000', true)]
    [InlineData('\u303F', true)]
    [InlineData('\uFF00', true)]
    [InlineData('\uFFEF', true)]
    [InlineData('·', true)]
    [InlineData('~', true)]
    [InlineData('\u200F', false)]
    [InlineData('\u2300', false)]
    [InlineData('\u245F', false)]
    [InlineData('\u2600', false)]
    [InlineData('\u2FFF', false)]
    [InlineData('\u3042', false)]
    [InlineData('\u00E9', false)]
    public void Chinese_text_in_GB18030_holds_no_foreign_letters(char sign, bool isRead)
    {
        Assert.Equal(isRead, Gb18030Text.TryDecode(Gb18030.GetBytes(Words + new string(sign, 10)), out _));
        Assert.True(Gb18030Text.TryDecode(Gb18030.GetBytes(Words + sign), out _));
    }

    [Theory]
    [InlineData("abc", false)]
    [InlineData("龘靐齉爩", false)]
    [InlineData("的龘靐齉爩龗灪厵纞", true)]
    [InlineData("的龘靐齉爩龗灪厵纞虋麤", false)]
    public void Running_Chinese_shows_by_its_commonest_characters(string words, bool isRead) => Assert.Equal(isRead, Gb18030Text.TryDecode(Gb18030.GetBytes(words), out _));

    [Fact]
    public void UTF8_says_nothing() =>
        Assert.DoesNotContain(PlanReader.Read(Encoding.UTF8.GetBytes(Words)).Diagnostics, static d => d.Code == DiagnosticCodes.EncodingTaken);

    [Fact]
    public void Damaged_UTF8_is_not_taken_for_GB18030()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Words);
        bytes[30] = 0xFF;

        AssertRefused(bytes);
    }

    [Theory]
    [InlineData("euc-kr", "국립공원 환경 개선 계획과 담당 기관의 기한을 정한다. 하천 정비와 시설 점검을 실시한다.")]
    [InlineData("big5", "某縣河道整改方案,責任單位應於期限前完成整治工作,並報送進展情況。")]
    [InlineData("windows-1252", "Mesures à prendre avant l'été: nettoyer la rivière, réparer la clôture, vérifier les déchets.")]
    [InlineData("shift_jis", "河川の清掃を行い、担当部署と期限を定める。")]
    public void Other_encodings_are_refused(string name, string words) =>
        AssertRefused(CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes(words));

    [Fact]
    public void UTF16_without_its_mark_is_refused() => AssertRefused(Encoding.Unicode.GetBytes("abc" + Words));

    private static void AssertRefused(byte[] bytes)
    {
        var read = PlanReader.Read(bytes);

        Assert.False(read.HasPlan);
        Assert.Contains(read.Diagnostics, static d => d.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(read.Diagnostics, static d => d.Code == DiagnosticCodes.EncodingTaken);
    }
}
