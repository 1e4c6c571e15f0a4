using System.Text;

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
        Assert.Single(read.Diagnostics, static d => d.Code == DiagnosticCodes.EncodingTaken);
    }

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
