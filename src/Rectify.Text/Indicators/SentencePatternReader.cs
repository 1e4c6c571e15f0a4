using Rectify.Indicators;
using Rectify.Text.Lexicon;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Indicators;

/// <summary>Determines the sentence pattern in which a number stands, and so what it is the target of.</summary>
internal sealed class SentencePatternReader
{
    // A name in a table is short; more than this before a number without any predicate is narration.
    private const int LongestBareName = 40;

    // 两个责任, 十二项任务: what is no more than this may be a slogan.
    private const int MostSlogans = 20;

    private const int ShortestUnit = 3;
    private const int LongestUnit = 16;
    private const int ShortestPlace = 2;

    private readonly MaskedText _masked;
    private readonly ReadingContext _context;
    private readonly ClauseState _state;
    private readonly TargetNames _names;

    public SentencePatternReader(MaskedText masked, ReadingContext context, ClauseState state)
    {
        _masked = masked;
        _context = context;
        _state = state;
        _names = new TargetNames(masked, context, state);
    }

    /// <summary>The pattern of a row of numbers; null where the words make no target.</summary>
    public SentencePattern? Read(NumberRow row)
    {
        var region = NameRegion.Of(_masked, row.RegionStart, row.Predicate.NameEnd);
        // 为300户家庭进行改造: for whom.
        if (_masked.Slice(region.Start, region.End) is "为")
            region = region with { Start = region.End };
        if (row.First.Kind == MeasurementUnitKind.Share && row.HasThing && row.Predicate.Kind is null or TailKind.From)
            return Proportion(row, region);
        if (row.Predicate.IsPredicated)
            return IsCountOfThing(row, region) ? CountThing(row, region, verb: null) : CountedObject(row, region) ?? Predicated(row, region);
        if (row.Predicate.Verb is not null && IsOfAttribute(row, region))
            return null;
        if (row.Predicate.Verb is not null)
            return row.HasThing ? CountThing(row, region, row.Predicate.Verb) : VerbLast(row, region);
        return region.IsEmpty ? Nameless(row, region) : NameFirst(row, region);
    }

    // 建立|覆盖3个层级的|监管体系: the number says of what sort the thing is.
    private bool IsOfAttribute(NumberRow row, NameRegion region)
    {
        var words = _masked.Slice(region.Start, region.End);
        return CountLexicon.All.TryStart(words, out _, out _) && !CountLexicon.Empty.Starts(words) && _masked.Slice(row.ThingStart, row.ThingEnd).Contains('的');
    }

    // 不少于30个试点村: a comparator, a number and the thing.
    private static bool IsCountOfThing(NumberRow row, NameRegion region) =>
        row.Predicate.Kind is null && row.HasThing && region.IsEmpty && row.First.Kind is MeasurementUnitKind.Count or MeasurementUnitKind.Measure;

    private SentencePattern? Proportion(NumberRow row, NameRegion region)
    {
        string? name = ProportionName.Make(_masked, row, region);
        return name is null ? null : new SentencePattern([name], IndicatorMode.Reach, Comparator.AtLeast);
    }

    // 建设口袋公园不少于12处, 新增绿地面积达到100公顷: the predicate only says how many.
    private SentencePattern? CountedObject(NumberRow row, NameRegion region)
    {
        // 培育省级、市级龙头企业分别达到15家、60家: each has its name.
        if (row.Values.Count > 1 || row.Predicate.Kind is not (null or TailKind.Reach) || row.First.Kind is MeasurementUnitKind.Share or MeasurementUnitKind.Points or MeasurementUnitKind.None)
            return null;
        var words = _masked.Slice(region.Start, region.End);
        bool isClassifier = row.First.Kind is MeasurementUnitKind.Count or MeasurementUnitKind.Times;
        bool opens = row.Predicate.Kind is null && isClassifier
            ? TryVerb(region, out int start, out int end, out var verb)
            : TryInnerVerb(words, region.Start, out start, out end, out verb);
        return opens ? VerbFirst(row, region, start, end, verb) : null;
    }

    private static bool TryInnerVerb(ReadOnlySpan<char> words, int offset, out int start, out int end, out VerbKind verb)
    {
        bool found = CountLexicon.Inner.TryFind(words, out int place, out int length, out verb) && IsVerb(words[place..], length)
            && (place == 0 || verb == VerbKind.Add);
        (start, end) = (offset + place, offset + place + length);
        return found;
    }

    private SentencePattern? Predicated(NumberRow row, NameRegion region)
    {
        var (mode, comparator) = SentencePattern.OfPredicate(row.Predicate.Kind);
        var names = region.IsEmpty ? _names.Inherited(row) : _names.Of(row, _names.WithoutLeadingChange(region));
        if (names is null)
            return null;
        if (row.Predicate.Kind == TailKind.Improve && row.First.Kind == MeasurementUnitKind.Count && !MetricLexicon.Cores.Ends(names[0])
            && !MetricLexicon.Ranks.Ends(names[0]))
            return SentencePattern.Counted(NameText.Build(_masked, region.Start, row.First.Start), VerbKind.Act, row.First.Kind);
        if (mode == IndicatorMode.IncreaseBy && IsBetterLower(row, names[0]))
            mode = IndicatorMode.DecreaseBy;
        if (region.IsEmpty && mode == IndicatorMode.Reach && ChangeBefore(row, names[0]) is { } change)
            (mode, comparator) = (change, Comparator.AtLeast);
        bool isChange = mode is IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy;
        if (isChange && row.Predicate.IsYearly && row.First.Kind == MeasurementUnitKind.Share)
            names = names.ConvertAll(n => n + (mode == IndicatorMode.IncreaseBy ? "年均增长" : "年均下降"));
        return new SentencePattern(names, mode, comparator);
    }

    // 浓度改善5% is a fall, and so is 排名提升3位.
    private static bool IsBetterLower(NumberRow row, string name) =>
        (row.Predicate.Kind == TailKind.Improve && !MetricLexicon.MoreIsBetter(TextFold.Fold(name)))
            || (row.First.Unit is "位" or "名" && MetricLexicon.Ranks.Ends(TextFold.Fold(name)));

    // 同比下降3%以上,力争达到5%: a further step of the change before. 新增5万亩,累计达到60万亩 goes on with the level.
    private IndicatorMode? ChangeBefore(NumberRow row, string name)
    {
        bool isStep = row.Predicate.Kind is null or TailKind.Reach && !TargetLexicon.Totals.OccursIn(_masked.Slice(row.RegionStart, row.First.Start)) && _context.Last is { Mode: IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy, Target: QuantityTarget target }
            && string.Equals(target.Unit, row.First.Unit, StringComparison.Ordinal) && string.Equals(_context.Last.Name, name, StringComparison.Ordinal);
        return isStep ? _context.Last?.Mode : null;
    }

    // 建成30座泵站, 整治300家企业.
    private SentencePattern? CountThing(NumberRow row, NameRegion region, VerbKind? verb)
    {
        string thing = ThingName.Build(_masked, row.ThingStart, row.ThingEnd);
        if (thing.Length == 0)
            return null;
        string verbText = verb is null ? "" : _masked.Text[row.Predicate.VerbStart..row.Predicate.VerbEnd];
        if (IsSlogan(row.First, verbText))
            return null;
        (_state.Verb, _state.VerbText) = (verb, verbText);
        return SentencePattern.Counted(region.Scope + Acting(verb, verbText, row.IsYearly) + thing, verb, row.First.Kind);
    }

    // 落实两个责任, 抓好三项改革: a number in Chinese with 个 or 项 counts only after verbs of building.
    private static bool IsSlogan(Quantity quantity, string verbText) =>
        quantity is { IsSpelled: true, Upper: null, Value: < MostSlogans, Unit: "个" or "项" } && !CountLexicon.Inner.TryStart(verbText, out _, out _);

    // 管网新增20公里, 公共厕所改造50座, 造林10万亩: the verb right before the number and nothing after it.
    private SentencePattern? VerbLast(NumberRow row, NameRegion region)
    {
        if (CountLexicon.Empty.TryStart(_masked.Slice(region.Start, region.End), out int length))
            region = region with { Start = region.Start + length };
        if (region.IsEmpty)
            return VerbAlone(row);
        var verb = row.Predicate.Verb;
        // 压缩|编制5名: the second is what the first acts on.
        if (CountLexicon.All.TryStart(_masked.Slice(region.Start, region.End), out length, out var change) && change is VerbKind.Add or VerbKind.Take
            && length == region.End - region.Start)
            return SentencePattern.Counted(_masked.Text[row.Predicate.VerbStart..row.Predicate.VerbEnd], change, row.First.Kind);
        if (row.First.Kind == MeasurementUnitKind.Share)
            return ShareOfVerb(_names.Of(row, region), verb);
        var verbWords = _masked.Slice(row.Predicate.VerbStart, row.Predicate.VerbEnd);
        bool keepsVerb = verb is VerbKind.Make or VerbKind.Act && !CountLexicon.Empty.Starts(verbWords);
        var named = keepsVerb ? region with { End = row.Predicate.VerbEnd } : region;
        return SentencePattern.Counted(named.Build(_masked), verb, row.First.Kind);
    }

    private static SentencePattern ShareOfVerb(List<string> names, VerbKind? verb)
    {
        var mode = SentencePattern.ModeOf(verb);
        return new SentencePattern(names, mode == IndicatorMode.Count ? IndicatorMode.Reach : mode, Comparator.AtLeast);
    }

    // 力争实现100%, and verbs whose thing was named before: 新建管网20公里,改造12公里; 整治19家,2018年完成8家.
    private SentencePattern? VerbAlone(NumberRow row)
    {
        var verb = row.Predicate.Verb;
        if (row.First.Kind == MeasurementUnitKind.Share)
            return _names.Inherited(row) is { } inherited ? new SentencePattern(inherited, IndicatorMode.Reach, null) : null;
        string verbText = _masked.Text[row.Predicate.VerbStart..row.Predicate.VerbEnd];
        if (_context.Last is { Target: QuantityTarget last } before && string.Equals(last.Unit, row.First.Unit, StringComparison.Ordinal))
        {
            if (CountLexicon.Transitive.Ends(_masked.Slice(row.Predicate.VerbStart, row.Predicate.VerbEnd)))
                return SentencePattern.Counted(string.Concat(verbText, before.Name.AsSpan(CountLexicon.Transitive.LengthAtStart(before.Name))), verb, row.First.Kind);
            if (verb == VerbKind.Make && before.Mode == IndicatorMode.Count)
                return SentencePattern.Counted(before.Name, verb, row.First.Kind);
        }

        // 现有床位200张,新增100张.
        if (_context.Existing is { } existing && _context.Last is null && string.Equals(existing.Unit, row.First.Unit, StringComparison.Ordinal))
            return SentencePattern.Counted(existing.Name, verb, row.First.Kind);

        // 预算收入增长10%、力争完成65亿元.
        if (row.First.Kind == MeasurementUnitKind.Money && _context.Last is { Mode: IndicatorMode.IncreaseBy or IndicatorMode.Reach } level && CountLexicon.Empty.Contains(verbText))
        {
            return new SentencePattern([level.Name], IndicatorMode.Reach, Comparator.AtLeast);
        }

        return verb == VerbKind.Act || row.Predicate.Comparator is not null ? SentencePattern.Counted(verbText, verb, row.First.Kind) : null;
    }

    // 新建污水管网20公里, and names without any verb: 居民消费价格涨幅3%左右.
    private SentencePattern? NameFirst(NumberRow row, NameRegion region)
    {
        if (row.First.Kind is MeasurementUnitKind.None or MeasurementUnitKind.Points or MeasurementUnitKind.Multiple)
            return null;
        if (row.First.Kind != MeasurementUnitKind.Share && TryVerb(region, out int verbStart, out int verbEnd, out var verb))
            return row.First.Kind == MeasurementUnitKind.Duration
                && verb is VerbKind.Make or VerbKind.Act ? null : VerbFirst(row, region, verbStart, verbEnd, verb);
        if (row.HasThing && !row.First.IsSpelled && _masked[region.End - 1] == '等')
            return CountThing(row, new NameRegion("", region.End, region.End), verb: null);
        if (row.First.Kind == MeasurementUnitKind.Share && ShareOfChange(row, region) is { } change)
            return change;
        if (TrySharedName(row, region) is { } shared)
            return shared;
        if (_state.Last is { } last && !row.First.IsSpelled)
        {
            string own = region.Build(_masked);
            string name = _state.SharedName is null ? Acting(_state.Verb, _state.VerbText, row.IsYearly) + own : own + _state.SharedName;
            return new SentencePattern([name], last.Mode, last.Comparator);
        }

        if (_state.IsPart && _context.Last is { Target: QuantityTarget whole } total && string.Equals(whole.Unit, row.First.Unit, StringComparison.Ordinal))
            return new SentencePattern([region.Build(_masked)], total.Mode, total.Comparator);
        return row.First.IsSpelled || !IsBareTarget(row, region) ? null : Bare(row, region);
    }

    // 压减行政许可事项20%.
    private SentencePattern? ShareOfChange(NumberRow row, NameRegion region)
    {
        bool changes = CountLexicon.All.TryStart(_masked.Slice(region.Start, region.End), out int length, out var verb) && verb is VerbKind.Add or VerbKind.Take;
        return changes && length < region.End - region.Start && !ListMarks.Starts(_masked.Slice(region.Start + length, region.End))
            ? ShareOfVerb(_names.Of(row, region with { Start = region.Start + length }), verb)
            : null;
    }

    private SentencePattern? VerbFirst(NumberRow row, NameRegion region, int verbStart, int verbEnd, VerbKind verb)
    {
        TakeFurtherVerbs(region, ref verbEnd, ref verb);
        verbEnd = _masked.SkipBracket(verbEnd, region.End);
        string verbText = _masked.Text[verbStart..verbEnd];
        int first = region.Start + CountLexicon.Openings.LengthAtStart(_masked.Slice(region.Start, verbStart));
        string before = verb == VerbKind.Add ? NameText.Build(_masked, first, verbStart) : "";
        string thing = NameText.Build(_masked, verbEnd, region.End) + ThingName.Build(_masked, row.ThingStart, row.ThingEnd);
        if (verb == VerbKind.Add && CountLexicon.NewlyAdded.Starts(_masked.Slice(verbEnd, region.End)))
            thing = verbText + thing;
        if (IsSlogan(row.First, verbText))
            return null;
        (_state.Verb, _state.VerbText) = (verb, verbText);
        // 建成街头绿地、口袋公园各5处.
        if (row.Predicate.IsEach && NameList.SplitShared(_masked, region with { Start = verbEnd }, isEach: true) is { } each)
            return SentencePattern.Counted(before, verb, row.First.Kind) with { Names = each.ConvertAll(name => before + Acting(verb, verbText, row.IsYearly) + name) };
        return SentencePattern.Counted(region.Scope + before + Acting(verb, verbText, row.IsYearly) + thing, verb, row.First.Kind);
    }

    // 新建、改建公厕120座.
    private void TakeFurtherVerbs(NameRegion region, ref int verbEnd, ref VerbKind verb)
    {
        while (ListMarks.TryStart(_masked.Slice(verbEnd, region.End), out int mark)
            && CountLexicon.All.TryStart(_masked.Slice(verbEnd + mark, region.End), out int length, out var next)
            && verbEnd + mark + length < region.End)
        {
            verbEnd += mark + length;
            verb = verb == VerbKind.Make ? next : verb;
        }
    }

    // The verb stays in the name where it acts on things that are there, and where the count is one of every year.
    private static string Acting(VerbKind? verb, string verbText, bool isYearly)
    {
        if (verb == VerbKind.Act)
            return verbText;
        bool says = verb == VerbKind.Make && isYearly && !CountLexicon.Empty.Starts(verbText);
        return says ? verbText : "";
    }

    private bool TryVerb(NameRegion region, out int start, out int end, out VerbKind verb)
    {
        var words = _masked.Slice(region.Start, region.End);
        int adverb = CountLexicon.Openings.TryStart(words, out int opening) ? opening : 0;
        words = words[adverb..];
        start = region.Start + adverb;
        bool found = CountLexicon.All.TryStart(words, out int length, out verb) && IsVerb(words, length);
        if (!found && CountLexicon.Inner.TryFind(words, out int place, out length, out verb) && IsVerb(words[place..], length))
        {
            start += place;
            found = true;
        }

        if (!found && Math.Max(UnitOf(words), PlaceOf(region, words)) is > 0 and var subject
            && CountLexicon.All.TryStart(words[subject..], out length, out verb) && IsVerb(words[subject..], length))
        {
            start += subject;
            found = true;
        }

        end = start + length;
        return found;
    }

    // 区城管局|排查燃气企业15家, 区城管局要|排查…: who does it is no part of the name.
    private static int UnitOf(ReadOnlySpan<char> words)
    {
        if (OrganizationNames.LeadingLevel(words) == 0)
            return 0;
        for (int length = ShortestUnit; length < Math.Min(words.Length, LongestUnit); length++)
        {
            if (!OrganizationLexicon.Endings.Ends(words[..length]))
                continue;
            int more = words[length] is '要' or '应' or '须' or '需' ? 1 : 0;
            if (CountLexicon.All.TryStart(words[(length + more)..], out _, out _))
                return length + more;
        }

        return 0;
    }

    // 在|临水临崖路段|加装护栏12公里: where it is done is no part of the name.
    private int PlaceOf(NameRegion region, ReadOnlySpan<char> words)
    {
        int at = region.Start - 1;
        if (at < 0 || _masked[at] is not ('在' or '于' or '沿'))
            return 0;
        for (int length = ShortestPlace; length < Math.Min(words.Length, LongestUnit); length++)
        {
            if (NameLexicon.PlaceEnds.Contains(words[length - 1], StringComparison.Ordinal) && CountLexicon.All.TryStart(words[length..], out _, out _))
                return length;
        }

        return 0;
    }

    private static bool IsVerb(ReadOnlySpan<char> words, int length) =>
        words.Length > length && words[length..] is not "出" && (!CountLexicon.NounAfter.Starts(words[length..]) || CountLexicon.Things.Starts(words[length..]));

    // 优良天数分别达到中阳220天、柳林210天: places between the predicate and the number.
    private SentencePattern? TrySharedName(NumberRow row, NameRegion region)
    {
        var words = _masked.Slice(region.Start, region.End);
        int each = words.IndexOf("分别", StringComparison.Ordinal);
        if (each <= 0 || !TargetLexicon.Tails.TryStart(words[(each + 2)..], out int length, out var tail) || tail.Kind == TailKind.Name)
            return null;
        _state.SharedName = (region with { End = region.Start + each }).Build(_masked);
        string place = NameText.Build(_masked, region.Start + each + 2 + length, region.End);
        if (place.Length == 0)
            return null;
        var (mode, comparator) = SentencePattern.OfPredicate(tail.Kind);
        return new SentencePattern([place + _state.SharedName], mode, tail.Comparator ?? comparator);
    }

    // Without verb and predicate a name and a number are a target only where something says so, or a target of the same unit stands before it: 新增就业5000人,|再就业800人.
    private bool IsBareTarget(NumberRow row, NameRegion region)
    {
        var words = _masked.Slice(region.Start, region.End);
        // 长期坚持12项 says of what sort they are.
        int time = _masked.FirstTimeAt(region.Start);
        bool isTime = time < _masked.Times.Count && _masked.Times[time].Start == region.Start && _masked.Times[time].Length == words.Length;
        if (words.Length is < 2 or > LongestBareName || isTime)
            return false;
        return row.First.Suffix is not null || row.Predicate.Modality is not null || _context.Modality is not null
            || MetricLexicon.Cores.Ends(words) || _masked.LastTimeBefore(row.First.Start) is not null
            || (row.HasThing && ProportionName.StartsPredicate(_masked.Slice(_masked.SkipBlanks(row.ThingStart, row.ThingEnd), row.ThingEnd)))
            || (row.First.Unit is { } unit && _context.Last is { Mode: not IndicatorMode.Reach, Target: QuantityTarget { Unit: { } last } }
            && last.TrimStart('万', '亿').SequenceEqual(unit.TrimStart('万', '亿')));
    }

    private SentencePattern Bare(NumberRow row, NameRegion region)
    {
        bool isLevel = row.First.Kind is MeasurementUnitKind.Share or MeasurementUnitKind.Money || MetricLexicon.Cores.Ends(_masked.Slice(region.Start, region.End));
        return isLevel
            ? new SentencePattern(_names.Of(row, _names.WithoutLeadingChange(region)), IndicatorMode.Reach, null)
            : SentencePattern.Counted(region.Build(_masked), verb: null, row.First.Kind);
    }

    // 力争42: the name of the number before; 30座泵站: the verb of the number before; 20个村庄实现清洁取暖.
    private SentencePattern? Nameless(NumberRow row, NameRegion region)
    {
        if (row.HasThing)
        {
            // 将36.52万元|上缴国库.
            if (row.First.Kind == MeasurementUnitKind.Money && AmountLexicon.Recoveries.Starts(_masked.Slice(row.ThingStart, row.ThingEnd)))
                return SentencePattern.Counted(ThingName.Build(_masked, row.ThingStart, row.ThingEnd), VerbKind.Act, row.First.Kind);
            if (_state.Verb is not null)
            {
                string thing = ThingName.Build(_masked, row.ThingStart, row.ThingEnd);
                return thing.Length == 0 ? null : SentencePattern.Counted(Acting(_state.Verb, _state.VerbText, row.IsYearly) + thing, _state.Verb, row.First.Kind);
            }

            string? name = row.First.IsSpelled ? null : ProportionName.OfAction(_masked, row) ?? ProportionName.OfCounted(_masked, row) ?? ProportionName.OfListed(_masked, row);
            return name is null ? null : SentencePattern.Counted(region.Scope + name, verb: null, row.First.Kind);
        }

        // 整治1个乡镇、3个村.
        if (row.CountsItsUnit && _state.Verb is not null)
            return SentencePattern.Counted(Acting(_state.Verb, _state.VerbText, row.IsYearly) + "村", _state.Verb, row.First.Kind);
        if (row.CountsItsUnit && !row.First.IsSpelled && ProportionName.OfListed(_masked, row) is { } listed)
            return SentencePattern.Counted(region.Scope + listed, verb: null, row.First.Kind);
        if (_context.Metric is { } metric && row.First.Kind != MeasurementUnitKind.Duration)
            return new SentencePattern([metric], IndicatorMode.Reach, null);
        return row.Predicate.Modality is not null && _context.Last is { } last ? new SentencePattern([last.Name], last.Mode, last.Comparator) : null;
    }
}
