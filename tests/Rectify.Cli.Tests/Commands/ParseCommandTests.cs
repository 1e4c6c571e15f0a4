using System.Text.Json;

namespace Rectify.Cli.Tests.Commands;

public class ParseCommandTests
{
    [Fact]
    public void A_phrase_that_states_no_limit_is_none()
    {
        var run = ToolRun.Of("parse", "deadline", "按期推进");
        Assert.Equal((0, """{"text":"按期推进","kind":"none"}""" + "\n", "按期推进: No time limit is understood in these words.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("responsibility", "同心协力", "同心协力: No unit is understood in these words.")]
    [InlineData("indicators", "同心协力", "同心协力: No target is understood in these words.")]
    [InlineData("indicators", "减排2300吨", "减排2300吨: The number has no value for certain, or the words do not say what it is the target of. (veto/unknown-amount): 2300吨")]
    public void What_is_not_understood_is_said(string what, string phrase, string message) => Assert.Equal(message + "\n", ToolRun.Of("parse", what, phrase).Error);

    [Fact]
    public void A_phrase_may_begin_with_any_sign()
    {
        Assert.Equal("""{"text":"@2020","kind":"none"}""" + "\n", ToolRun.Of("parse", "deadline", "@2020").Output);
        Assert.Equal("""{"text":"-x","kind":"none"}""" + "\n", ToolRun.Of("parse", "deadline", "--", "-x").Output);
    }

    [Theory]
    [InlineData("deadline")]
    [InlineData("responsibility")]
    [InlineData("indicators")]
    public void Each_line_of_standard_input_is_answered_by_one_line(string what)
    {
        var run = ToolRun.With("\uFEFF第一句\r\n\n  \n第四“句”", "parse", what);
        Assert.Equal(0, run.ExitCode);
        string[] texts = [.. run.OutputLines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
        Assert.Equal(["第一句", "", "  ", "第四“句”"], texts);
    }

    [Theory]
    [InlineData("2021年3月底前", """{"text":"2021年3月底前","kind":"fixed","due":"2021-03-31"}""")]
    [InlineData("立即整改,长期坚持", """{"text":"立即整改,长期坚持","kind":"immediate","thenLongTerm":true}""")]
    [InlineData("2021年4月1日至2022年6月30日", """{"text":"2021年4月1日至2022年6月30日","kind":"period","due":"2022-06-30","start":"2021-04-01"}""")]
    [InlineData("验收合格后10个工作日内", """{"text":"验收合格后10个工作日内","kind":"relative","amount":10,"unit":"workingDay","anchor":"accepted","direction":"after"}""")]
    [InlineData("每月25日前", """{"text":"每月25日前","kind":"recurring","recurrence":{"atLeast":1,"per":"month","by":"25日前"}}""")]
    public void Only_the_members_that_apply_are_printed(string phrase, string json) =>
        Assert.Equal(json, ToolRun.Of("parse", "deadline", phrase, "--on", "2021-01-15").Output.TrimEnd());

    [Fact]
    public void The_other_reading_of_an_ambiguous_phrase_is_kept()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("parse", "deadline", "2024年5月前").Output);
        Assert.Equal("2024-04-30", document.RootElement.GetProperty("due").GetString());
        Assert.Equal("2024-05-31", Assert.Single(document.RootElement.GetProperty("alternatives").EnumerateArray()).GetProperty("due").GetString());
    }

    [Fact]
    public void Stages_are_printed_with_their_days_and_words()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("parse", "deadline", "2021年完成调查,2023年完成治理").Output);
        Assert.Equal(("staged", "2023-12-31"), (document.RootElement.GetProperty("kind").GetString(), document.RootElement.GetProperty("due").GetString()));
        Assert.Equal(["2021-12-31", "2023-12-31"], document.RootElement.GetProperty("stages").EnumerateArray().Select(static s => s.GetProperty("due").GetString()));
    }

    [Fact]
    public void Units_are_printed_one_by_one_under_their_role()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("parse", "responsibility", "市水务局牵头,各县区政府落实").Output);
        var roles = document.RootElement.GetProperty("roles");
        Assert.Equal("""{"role":"lead","units":["市水务局"],"collective":false}""", roles[0].GetRawText());
        Assert.Equal("""{"role":"territorial","units":["各县区政府"],"collective":true}""", roles[1].GetRawText());
    }

    [Fact]
    public void Targets_are_printed_without_ids()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("parse", "indicators", "到2022年,城镇污水处理率达到96%以上").Output);
        var target = Assert.Single(document.RootElement.GetProperty("indicators").EnumerateArray());
        Assert.False(target.TryGetProperty("id", out _));
        Assert.Equal((">=", 96m, "%", "2022-12-31"), (target.GetProperty("comparator").GetString(), target.GetProperty("value").GetDecimal(), target.GetProperty("unit").GetString(), target.GetProperty("by").GetString()));
    }

    [Fact]
    public void Input_without_a_line_is_answered_by_nothing() => Assert.Equal((0, ""), (ToolRun.With("", "parse", "deadline").ExitCode, ToolRun.With("", "parse", "deadline").Output));

    [Fact]
    public void A_line_that_is_not_utf8_is_refused_with_its_place()
    {
        var run = ToolRun.With([.. "长期\n坚持"u8, 0xB3, 0xA4, (byte)'\n'], "parse", "deadline");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("(stdin):2:3: this is not UTF-8 text", Assert.Single(run.ErrorLines));
        Assert.Single(run.OutputLines);
    }

    [Fact]
    public void A_very_long_line_is_answered()
    {
        string phrase = new('年', 200_000);
        Assert.Equal(phrase, JsonDocument.Parse(ToolRun.With(phrase, "parse", "deadline").Output).RootElement.GetProperty("text").GetString());
    }
}
