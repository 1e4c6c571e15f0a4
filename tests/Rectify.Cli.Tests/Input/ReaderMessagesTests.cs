using System.Text.RegularExpressions;
using Rectify.Cli.Input;

namespace Rectify.Cli.Tests.Input;

/// <summary>What the readers of documents say follows the language that was asked for.</summary>
public sealed partial class ReaderMessagesTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("{", "$: 不是有效的JSON")]
    [InlineData("""{"schemaVersion":"1.0","plan":"sample","events":[{"measure":"2.1.1.2","on":"2018-02-30","type":"started"}]}""", "$.events[0].on: '2018-02-30'不是日历中的日期")]
    [InlineData("""{"schemaVersion":"1.0","plan":"sample","events":[{"measure":"2.1.1.2","on":"2018-07-05","type":"startd"}]}""", "$.events[0].type: 应为以下之一：started")]
    [InlineData("""{"schemaVersion":"1.0","plan":"sample","events":[{"measure":"2.1.1.2","type":"started"}]}""", "$.events[0].on: 缺少此项")]
    [InlineData("""{"schemaVersion":"1.0","plan":"sample","events":[{"measure":"2.1.1.2","on":"2018-07-05","type":"started","percent":3}]}""", "不用于'started'")]
    [InlineData("""{"schemaVersion":"1.0","plan":"sample","events":[{"measure":"2.1.1.2","on":"2018-07-05","type":"progressReported","percent":300}]}""", "300不在0至100之间")]
    [InlineData("""{"schemaVersion":"1.0","plan":"sample","events":[{"measure":7,"on":"2018-07-05","type":"started"}]}""", "应为文本，实为7")]
    [InlineData("""{"schemaVersion":"1.0","plan":"sample","events":[],"facts":[]}""", "$.facts: 此处没有这一项，可用的有：")]
    public void A_bad_log_is_refused_in_Chinese(string log, string words)
    {
        var run = ToolRun.Of("evaluate", _files.Plan, "--progress", _files.Write("bad.json", log), "--as-of", "2019-01-01", "--lang", "zh");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch(ThreeEnglishWords(), run.Error);
    }

    [Theory]
    [InlineData("--rules", """{"schemaVersion":"1.0","rules":{"RCT9999":{"enabled":false}}}""")]
    [InlineData("--rules", """{"schemaVersion":"1.0","preset":"none"}""")]
    [InlineData("--directory", """{"schemaVersion":"1.0","units":[{"id":"a","name":"甲"},{"id":"a","name":"乙","superior":"x","from":"2019-01-01","to":"2018-01-01"}]}""")]
    [InlineData("--working-days", """{"schemaVersion":"1.0","years":[{"year":2018}]}""")]
    public void A_bad_file_beside_the_plan_is_refused_in_Chinese(string option, string json)
    {
        var run = ToolRun.Of("evaluate", _files.Plan, option, _files.Write("bad.json", json), "--as-of", "2019-01-01", "--lang", "zh");
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotMatch(ThreeEnglishWords(), run.Error);
        Assert.Matches("[一-龥]", run.Error);
    }

    [Fact]
    public void What_the_reader_of_text_says_is_in_Chinese()
    {
        string text = _files.Write("plan.txt", "整改方案\n2018年6月29日\n一、整改措施\n1.推进治理。责任单位：市水务局。整改时限：适时。\n2.完成整治。责任单位：市环保局。整改时限：2018年2月30日。\n详见附件3。");
        var run = ToolRun.Of("read", text, "--id", "x", "--lang", "zh");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("未能读懂此整改时限", run.Error, StringComparison.Ordinal);
        Assert.Contains("字：收入方案", run.Error, StringComparison.Ordinal);
        Assert.Contains("严重 RDT001: 没有文本。", ToolRun.With("", "read", "-", "--id", "x", "--lang", "zh").RefusedLine(), StringComparison.Ordinal);
        Assert.Contains("不是UTF-8文本", ToolRun.With([0xFF, 0xFE, 0xFF], "parse", "deadline", "--lang", "zh").Error, StringComparison.Ordinal);
    }

    // Each sentence of the readers of JSON that stands on one line of their source, with a word for what it quotes.
    [Fact]
    public void Every_sentence_of_the_readers_of_JSON_has_its_Chinese()
    {
        string[] sentences =
        [
            .. Directory.EnumerateFiles(Repository.PathOf("src", "Rectify.Core", "Serialization"), "*.cs", SearchOption.AllDirectories)
                .SelectMany(File.ReadLines)
                .Where(static line => !line.Contains("string.Join", StringComparison.Ordinal))
                .Select(static line => Sentence().Match(line))
                .Where(static match => match.Success)
                .Select(static match => Hole().Replace(match.Groups["text"].Value.Replace("{{unit}}", "<unit>", StringComparison.Ordinal), "'x'").Replace("<unit>", "{unit}", StringComparison.Ordinal)),
        ];
        TranslatedSentences.Assert(sentences, moreThan: 30);
    }

    // Each sentence of the reader of documents that stands on one line of its source, with a word for what it quotes.
    [Fact]
    public void Every_sentence_of_the_reader_of_documents_has_its_Chinese()
    {
        string[] sentences =
        [
            .. new[] { "Plans", "Formats" }
                .SelectMany(static folder => Directory.EnumerateFiles(Repository.PathOf("src", "Rectify.Text", folder), "*.cs", SearchOption.AllDirectories))
                .SelectMany(File.ReadLines)
                .Where(static line => !line.Contains("///", StringComparison.Ordinal))
                .SelectMany(static line => Told().Matches(line).Select(static m => Hole().Replace(m.Groups["text"].Value, "x"))),
        ];
        TranslatedSentences.Assert(sentences, moreThan: 30);
    }

    // Each sentence of the reader of OSCAL and of the checks of a directory, as their source has it.
    [Fact]
    public void Every_sentence_about_OSCAL_and_a_directory_has_its_Chinese()
    {
        string[] sentences =
        [
            .. Directory.EnumerateFiles(Repository.PathOf("src", "Rectify.Oscal"), "*.cs", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(Repository.PathOf("src", "Rectify.Core", "Responsibility"), "*Checks.cs"))
                .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .SelectMany(File.ReadLines)
                .Where(static line => !line.Contains("///", StringComparison.Ordinal) && !line.Contains("Exception", StringComparison.Ordinal) && !line.Contains("string.Join", StringComparison.Ordinal) && !line.Contains("[\"description\"]", StringComparison.Ordinal))
                .SelectMany(static line => Literal().Matches(line).Select(static m => Hole().Replace(m.Groups["text"].Value, "x")))
                .Where(static text => ThreeEnglishWords().IsMatch(text)),
        ];
        TranslatedSentences.Assert(sentences, moreThan: 25);
    }

    // Each reason of the words of time and of the circumstances in which words are not read, as the lexicon has it.
    [Fact]
    public void Every_reason_of_the_lexicon_has_its_Chinese()
    {
        string[] reasons =
        [
            .. new[] { "Veto.cs", "TimeLexicon.cs" }
                .SelectMany(static file => File.ReadLines(Repository.PathOf("src", "Rectify.Text", "Lexicon", file)))
                .SelectMany(static line => Reason().Matches(line).Select(static m => m.Groups["text"].Value)),
        ];
        TranslatedSentences.Assert(reasons, moreThan: 30);
        Assert.DoesNotContain(reasons, static reason => reason.Contains(" (", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("deadline", "来年6月底前", "来年6月底前: 它所指的日期各人理解不一。 (year/来年): 来年6月底前")]
    [InlineData("deadline", "适时", "适时: 未能从这些文字读出整改时限。")]
    [InlineData("responsibility", "加强管理", "加强管理: 未能从这些文字读出单位。")]
    [InlineData("indicators", "加强管理", "加强管理: 未能从这些文字读出指标。")]
    public void What_is_said_of_a_phrase_is_in_Chinese(string kind, string phrase, string said) =>
        Assert.Equal(said, ToolRun.Of("parse", kind, phrase, "--lang", "zh").Error.TrimEnd());

    [Fact]
    public void Why_words_of_a_document_are_not_read_is_in_Chinese()
    {
        string text = _files.Write("plan.txt", "整改方案\n2018年6月29日\n一、整改措施\n1.师生比达到1:18以上。责任单位：市教育局。整改时限：来年6月底前。\n2.于来年6月完成整治。责任单位：市环保局。整改时限：长期。");
        var run = ToolRun.Of("read", text, "--id", "x", "--lang", "zh");
        Assert.DoesNotMatch(ThreeEnglishWords(), run.Error);
        Assert.Contains("它所指的日期各人理解不一。（year/来年）", run.Error, StringComparison.Ordinal);
        Assert.Contains("模型中的数不能表示1:18这样的比。（veto/ratio）", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'a' stands twice", "'a'重复出现")]
    [InlineData("stands twice", "重复出现")]
    [InlineData("expected a string, found an object", "应为文本，实为对象")]
    [InlineData("expected a whole number from 1 to 12, found 13", "应为1至12的整数，实为13")]
    [InlineData("no such sentence", "no such sentence")]
    public void What_is_quoted_is_put_in_its_place(string english, string chinese) => Assert.Equal(chinese, ReaderMessages.InChinese(english));

    [GeneratedRegex("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex ThreeEnglishWords();

    [GeneratedRegex("""(Refuse|Report|Expected)\(.*"(?<text>[a-z{][^"]* [^"]*)"\)*;""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();

    [GeneratedRegex("\"(?<text>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();

    [GeneratedRegex("\"(?<text>[A-Z][^\"]* [^\"]* [^\"]*[.:])\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Told();

    [GeneratedRegex("\"(?<text>[^\"]* [^\"]*[.])\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\{+[^{}]*\}+", RegexOptions.NonBacktracking)]
    private static partial Regex Hole();
}
