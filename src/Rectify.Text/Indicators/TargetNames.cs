using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Finds the names of targets whose name stands before the number.</summary>
internal sealed class TargetNames
{
    private const string PlaceEnds = "市县区省镇乡州城";
    private const int LongestPlace = 8;

    private readonly MaskedText _masked;
    private readonly ReadingContext _context;
    private readonly ClauseState _state;

    public TargetNames(MaskedText masked, ReadingContext context, ClauseState state)
    {
        _masked = masked;
        _context = context;
        _state = state;
    }

    /// <summary>The names in a region: one, or one for each value, or one for each thing that has the value.</summary>
    public List<string> Of(NumberRow row, NameRegion region)
    {
        var names = row.Values.Count > 1 && !row.IsStepped(_masked)
            ? NameList.Split(_masked, region, row.Values.Count)
            : IsShareOfEach(row, region) ? NameList.SplitShared(_masked, region, row.Predicate.IsEach) : null;
        return names ?? [AsShare(row, WithMetric(row, PlaceFirst(region.Build(_masked))))];
    }

    // 无害化处理率城市达到100%,县城达到95%: what is measured holds for the places after it.
    private string PlaceFirst(string name)
    {
        string folded = TextFold.Fold(name);
        if (!MetricLexicon.PlainCores.TryFindLast(folded, out int start, out int length))
            return name;
        int core = start + length;
        bool isPlace = MetricLexicon.PartsOfCity.Contains(folded.AsSpan(core)) || (folded.Length - core is > 1 and < LongestPlace && folded.EndsWith("地区", StringComparison.Ordinal));
        if (!isPlace)
            return name;
        _context.Metric = name[..core];
        return name[core..] + _context.Metric;
    }

    // 新能源车占公交车的60% is a share without its noun.
    private string AsShare(NumberRow row, string name) =>
        row.Predicate.WholeEnd > 0 && !MetricLexicon.ShareNouns.Ends(name) ? name + "占" + NameText.Build(_masked, row.Predicate.WholeStart, row.Predicate.WholeEnd) + "比例"
        : row.First.Kind == MeasurementUnitKind.Share && name.Contains('占', StringComparison.Ordinal) && !MetricLexicon.ShareNouns.Ends(name) ? name + "比例" : name;

    // PM2.5浓度下降20%,北京市控制在32微克: a place alone takes what is measured from the target before.
    private string WithMetric(NumberRow row, string name)
    {
        if (_context.Metric is { } metric && name.Length > 0 && !MetricLexicon.Cores.Ends(name) && (row.First.Kind == MeasurementUnitKind.Share || !MetricLexicon.ShareNouns.Ends(metric)))
            return name + metric;
        if (_context.LastName is not { } last || name.Length == 0 || name.Length > LongestPlace || !PlaceEnds.Contains(name[^1], StringComparison.Ordinal))
            return name;
        string folded = TextFold.Fold(last);
        int head = folded.Length;
        while (MetricLexicon.HeadParts.TryEnd(folded.AsSpan(0, head), out int length))
            head -= length;
        string measured = last.Length - head > 1 ? last[head..] : ReadingContext.WithoutScope(last);
        return name + measured;
    }

    // 污水处理率、垃圾处理率达到95%, 事故起数和死亡人数下降10%: a share of each thing, or a change of each amount.
    private bool IsShareOfEach(NumberRow row, NameRegion region)
    {
        var words = _masked.Slice(region.Start, region.End);
        bool isChange = row.Predicate.Kind is TailKind.Increase or TailKind.Decrease;
        return row.Predicate.IsEach || (row.First.Kind == MeasurementUnitKind.Share
            && (MetricLexicon.Shares.Ends(words) || (isChange && MetricLexicon.FullNames.TryEnd(words, out _, out bool isFull) && isFull)));
    }

    /// <summary>The name for a number that has none of its own: that of a target before, rather one of the same unit, or what the clause before speaks of.</summary>
    public List<string>? Inherited(NumberRow row)
    {
        bool isChange = row.Predicate.Kind is TailKind.Increase or TailKind.Decrease;
        string? name = _state.FromName ?? (isChange ? _context.LastName : _context.NameBefore(row.First.Unit)) ?? SubjectOfPrevious();
        return name is null ? null : [name];
    }

    // 清洁取暖率稳步提升,2019年达到90%: the name stands in the clause before.
    private string? SubjectOfPrevious()
    {
        if (_context.Previous is not { } previous)
            return null;
        var region = NameRegion.Of(_masked, AfterYear(previous), previous.End);
        if (!MetricLexicon.PlainCores.TryFindLast(_masked.Slice(region.Start, region.End), out int start, out int length))
            return null;
        int end = _masked.SkipBracket(region.Start + start + length, region.End);
        return (region with { End = end }).Build(_masked);
    }

    // 2017年优良天数为185天,2018年达到200天: the year that has passed is no part of the name.
    private int AfterYear(Clause clause)
    {
        int start = _masked.SkipBlanks(clause.Start, clause.End);
        int year = TimeWords.YearLength(_masked.Slice(start, clause.End));
        return year > 0 ? start + year : clause.Start;
    }

    /// <summary>A region without a verb of change: 提高污水处理率至95%, 完成问题整改率95%.</summary>
    public NameRegion WithoutLeadingChange(NameRegion region)
    {
        var words = _masked.Slice(region.Start, region.End);
        bool opens = (ChangeLexicon.LeadingChanges.TryStart(words, out int length) || (MetricLexicon.PlainCores.Ends(words) && CountLexicon.Empty.TryStart(words, out length))) && length < words.Length && !ListMarks.Starts(words[length..]) && !NameLexicon.NounEnds.Starts(words[length..]);
        return opens ? region with { Start = region.Start + length } : region;
    }
}
