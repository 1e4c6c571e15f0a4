using Rectify.Indicators;

namespace Rectify.Text.Indicators;

/// <summary>Tells which form of Chinese a number stands in, and so what it is the target of.</summary>
internal sealed class FormReader
{
    // A name in a table is short; more than this before a number without any predicate is narration.
    private const int LongestBareName = 40;

    private readonly Outline _outline;
    private readonly ReadingContext _context;
    private readonly ClauseState _state;
    private readonly TargetNames _names;

    public FormReader(Outline outline, ReadingContext context, ClauseState state)
    {
        _outline = outline;
        _context = context;
        _state = state;
        _names = new TargetNames(outline, context, state);
    }

    /// <summary>The form of a row of numbers; null where the words make no target.</summary>
    public TargetForm? Read(NumberRow row)
    {
        var region = NameRegion.Of(_outline, row.RegionStart, row.Frame.NameEnd);
        if (row.First.Kind == UnitKind.Share && row.HasThing && row.Frame.Predicate is null or TailKind.From)
            return Proportion(row, region);
        if (row.Frame.IsPredicated)
            return IsCountOfThing(row, region) ? CountThing(row, region, verb: null) : CountedObject(row, region) ?? Predicated(row, region);
        if (row.Frame.Verb is not null)
            return row.HasThing ? CountThing(row, region, row.Frame.Verb) : VerbLast(row, region);
        return region.IsEmpty ? Nameless(row, region) : NameFirst(row, region);
    }

    // 不少于30个试点村: a comparator, a number and the thing.
    private static bool IsCountOfThing(NumberRow row, NameRegion region) =>
        row.Frame.Predicate is null && row.HasThing && region.IsEmpty && row.First.Kind is UnitKind.Count or UnitKind.Measure;

    private TargetForm? Proportion(NumberRow row, NameRegion region)
    {
        string? name = ProportionName.Make(_outline, row, region);
        return name is null ? null : new TargetForm([name], IndicatorMode.Reach, Comparator.AtLeast);
    }

    // 建设口袋公园不少于12处, 新增绿地面积达到100公顷: the predicate only says how many.
    private TargetForm? CountedObject(NumberRow row, NameRegion region)
    {
        if (row.Frame.Predicate is not (null or TailKind.Reach) || row.First.Kind is UnitKind.Share or UnitKind.Points or UnitKind.None)
            return null;
        var words = _outline.Slice(region.Start, region.End);
        bool isClassifier = row.First.Kind is UnitKind.Count or UnitKind.Times;
        bool opens = row.Frame.Predicate is null && isClassifier
            ? TryVerb(region, out int start, out int end, out var verb)
            : TryInnerVerb(words, region.Start, out start, out end, out verb);
        return opens ? VerbFirst(row, region, start, end, verb) : null;
    }

    private static bool TryInnerVerb(ReadOnlySpan<char> words, int offset, out int start, out int end, out VerbKind verb)
    {
        bool found = CountVerbs.Inner.TryFind(words, out int place, out int length, out verb) && IsVerb(words[place..], length)
            && (place == 0 || verb == VerbKind.Add);
        (start, end) = (offset + place, offset + place + length);
        return found;
    }

    private TargetForm? Predicated(NumberRow row, NameRegion region)
    {
        var (mode, comparator) = TargetForm.OfPredicate(row.Frame.Predicate);
        var names = region.IsEmpty ? _names.Inherited(row) : _names.Of(row, _names.WithoutLeadingChange(region));
        if (names is null)
            return null;
        if (row.Frame.Predicate == TailKind.Improve && row.First.Kind == UnitKind.Count)
            return TargetForm.Counted(names[0] + "改善", VerbKind.Act, row.First.Kind);
        if (mode == IndicatorMode.IncreaseBy && IsBetterLower(row, names[0]))
            mode = IndicatorMode.DecreaseBy;
        if (region.IsEmpty && mode == IndicatorMode.Reach && ChangeBefore(row, names[0]) is { } change)
            (mode, comparator) = (change, Comparator.AtLeast);
        bool isChange = mode is IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy;
        if (isChange && row.Frame.IsYearly && row.First.Kind == UnitKind.Share)
            names = names.ConvertAll(n => n + (mode == IndicatorMode.IncreaseBy ? "年均增长" : "年均下降"));
        return new TargetForm(names, mode, comparator);
    }

    // 浓度改善5% is a fall, and so is 排名提升3位.
    private static bool IsBetterLower(NumberRow row, string name) =>
        row.Frame.Predicate == TailKind.Improve ? !Metrics.MoreIsBetter(TextFold.Fold(name)) : row.First.Unit is "位" or "名" && Metrics.Ranks.Ends(TextFold.Fold(name));

    // 同比下降3%以上,力争达到5%: a further step of the change before.
    private IndicatorMode? ChangeBefore(NumberRow row, string name)
    {
        bool isStep = row.Frame.Predicate is null or TailKind.Reach && _context.Last is { Mode: IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy, Target: QuantityTarget target }
            && string.Equals(target.Unit, row.First.Unit, StringComparison.Ordinal) && string.Equals(_context.Last.Name, name, StringComparison.Ordinal);
        return isStep ? _context.Last?.Mode : null;
    }

    // 建成30座泵站, 整治300家企业.
    private TargetForm? CountThing(NumberRow row, NameRegion region, VerbKind? verb)
    {
        string thing = ThingName.Build(_outline, row.ThingStart, row.ThingEnd);
        if (thing.Length == 0)
            return null;
        string verbText = verb is null ? "" : _outline.Text[row.Frame.VerbStart..row.Frame.VerbEnd];
        if (IsSlogan(row.First, verbText))
            return null;
        (_state.Verb, _state.VerbText) = (verb, verbText);
        return TargetForm.Counted(region.Scope + Acting(verb, verbText, row.IsYearly) + thing, verb, row.First.Kind);
    }

    // 落实两个责任, 抓好三项改革: a number in Chinese with 个 or 项 counts only after verbs of building.
    private static bool IsSlogan(Quantity quantity, string verbText) =>
        quantity is { IsSpelled: true, Unit: "个" or "项" } && !CountVerbs.Inner.TryStart(verbText, out _, out _);

    // 管网新增20公里, 公共厕所改造50座, 造林10万亩: the verb right before the number and nothing after it.
    private TargetForm? VerbLast(NumberRow row, NameRegion region)
    {
        if (CountVerbs.Empty.TryStart(_outline.Slice(region.Start, region.End), out int length))
            region = region with { Start = region.Start + length };
        if (region.IsEmpty)
            return VerbAlone(row);
        var verb = row.Frame.Verb;
        if (row.First.Kind == UnitKind.Share)
            return ShareOfVerb(_names.Of(row, region), verb);
        var verbWords = _outline.Slice(row.Frame.VerbStart, row.Frame.VerbEnd);
        bool keepsVerb = verb is VerbKind.Make or VerbKind.Act && !CountVerbs.Empty.Starts(verbWords);
        var named = keepsVerb ? region with { End = row.Frame.VerbEnd } : region;
        return TargetForm.Counted(named.Build(_outline), verb, row.First.Kind);
    }

    private static TargetForm ShareOfVerb(List<string> names, VerbKind? verb)
    {
        var mode = TargetForm.ModeOf(verb);
        return new TargetForm(names, mode == IndicatorMode.Count ? IndicatorMode.Reach : mode, Comparator.AtLeast);
    }

    // 力争实现100%, and verbs whose thing was named before: 新建管网20公里,改造12公里; 整治19家,2018年完成8家.
    private TargetForm? VerbAlone(NumberRow row)
    {
        var verb = row.Frame.Verb;
        if (row.First.Kind == UnitKind.Share)
            return _names.Inherited(row) is { } inherited ? new TargetForm(inherited, IndicatorMode.Reach, null) : null;
        string verbText = _outline.Text[row.Frame.VerbStart..row.Frame.VerbEnd];
        if (_context.Last is { Target: QuantityTarget last } before && string.Equals(last.Unit, row.First.Unit, StringComparison.Ordinal))
        {
            if (CountVerbs.Transitive.Ends(_outline.Slice(row.Frame.VerbStart, row.Frame.VerbEnd)))
                return TargetForm.Counted(verbText + before.Name, verb, row.First.Kind);
            if (verb == VerbKind.Make && before.Mode == IndicatorMode.Count)
                return TargetForm.Counted(before.Name, verb, row.First.Kind);
        }

        return verb == VerbKind.Act ? TargetForm.Counted(verbText, verb, row.First.Kind) : null;
    }

    // 新建污水管网20公里, and names without any verb: 居民消费价格涨幅3%左右.
    private TargetForm? NameFirst(NumberRow row, NameRegion region)
    {
        if (row.First.Kind is UnitKind.None or UnitKind.Points or UnitKind.Multiple)
            return null;
        if (row.First.Kind != UnitKind.Share && TryVerb(region, out int verbStart, out int verbEnd, out var verb))
            return VerbFirst(row, region, verbStart, verbEnd, verb);
        if (row.HasThing && !row.First.IsSpelled && _outline[region.End - 1] == '等')
            return CountThing(row, new NameRegion("", region.End, region.End), verb: null);
        if (TrySharedName(row, region) is { } shared)
            return shared;
        if (_state.Last is { } last && !row.First.IsSpelled)
        {
            string own = region.Build(_outline);
            string name = _state.SharedName is null ? Acting(_state.Verb, _state.VerbText, row.IsYearly) + own : own + _state.SharedName;
            return new TargetForm([name], last.Mode, last.Comparator);
        }

        return row.First.IsSpelled || !IsBareTarget(row, region) ? null : Bare(row, region);
    }

    private TargetForm? VerbFirst(NumberRow row, NameRegion region, int verbStart, int verbEnd, VerbKind verb)
    {
        TakeFurtherVerbs(region, ref verbEnd, ref verb);
        string verbText = _outline.Text[verbStart..verbEnd];
        string before = verb == VerbKind.Add ? NameText.Build(_outline, region.Start, verbStart) : "";
        string thing = NameText.Build(_outline, verbEnd, region.End) + ThingName.Build(_outline, row.ThingStart, row.ThingEnd);
        if (verb == VerbKind.Add && CountVerbs.NewlyAdded.Starts(_outline.Slice(verbEnd, region.End)))
            thing = verbText + thing;
        if (IsSlogan(row.First, verbText))
            return null;
        (_state.Verb, _state.VerbText) = (verb, verbText);
        return TargetForm.Counted(region.Scope + before + Acting(verb, verbText, row.IsYearly) + thing, verb, row.First.Kind);
    }

    // 新建、改建公厕120座.
    private void TakeFurtherVerbs(NameRegion region, ref int verbEnd, ref VerbKind verb)
    {
        while (ListMarks.TryStart(_outline.Slice(verbEnd, region.End), out int mark)
            && CountVerbs.All.TryStart(_outline.Slice(verbEnd + mark, region.End), out int length, out var next)
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
        bool says = verb == VerbKind.Make && isYearly && !CountVerbs.Empty.Starts(verbText);
        return says ? verbText : "";
    }

    private bool TryVerb(NameRegion region, out int start, out int end, out VerbKind verb)
    {
        var words = _outline.Slice(region.Start, region.End);
        start = region.Start;
        bool found = CountVerbs.All.TryStart(words, out int length, out verb) && IsVerb(words, length);
        if (!found && CountVerbs.Inner.TryFind(words, out int place, out length, out verb) && IsVerb(words[place..], length))
        {
            start += place;
            found = true;
        }

        end = start + length;
        return found;
    }

    private static bool IsVerb(ReadOnlySpan<char> words, int length) =>
        words.Length > length && !CountVerbs.NounAfter.Starts(words[length..]);

    // 优良天数分别达到中阳220天、柳林210天: places between the predicate and the number.
    private TargetForm? TrySharedName(NumberRow row, NameRegion region)
    {
        var words = _outline.Slice(region.Start, region.End);
        int each = words.IndexOf("分别", StringComparison.Ordinal);
        if (each <= 0 || !TargetWords.Tails.TryStart(words[(each + 2)..], out int length, out var tail) || tail.Kind == TailKind.Name)
            return null;
        _state.SharedName = (region with { End = region.Start + each }).Build(_outline);
        string place = NameText.Build(_outline, region.Start + each + 2 + length, region.End);
        if (place.Length == 0)
            return null;
        var (mode, comparator) = TargetForm.OfPredicate(tail.Kind);
        return new TargetForm([place + _state.SharedName], mode, tail.Comparator ?? comparator);
    }

    // Without verb and predicate a name and a number are a target only where something says so.
    private bool IsBareTarget(NumberRow row, NameRegion region)
    {
        var words = _outline.Slice(region.Start, region.End);
        if (words.Length is < 2 or > LongestBareName)
            return false;
        return row.First.Suffix is not null || row.Frame.Modality is not null || _context.Modality is not null
            || Metrics.Cores.Ends(words) || _outline.LastTimeBefore(row.First.Start) is not null;
    }

    private TargetForm Bare(NumberRow row, NameRegion region)
    {
        bool isLevel = row.First.Kind is UnitKind.Share or UnitKind.Money || Metrics.Cores.Ends(_outline.Slice(region.Start, region.End));
        return isLevel
            ? new TargetForm(_names.Of(row, region), IndicatorMode.Reach, null)
            : TargetForm.Counted(region.Build(_outline), verb: null, row.First.Kind);
    }

    // 力争42: the name of the number before; 30座泵站: the verb of the number before; 20个村庄实现清洁取暖.
    private TargetForm? Nameless(NumberRow row, NameRegion region)
    {
        if (row.HasThing)
        {
            if (_state.Verb is not null)
            {
                string thing = ThingName.Build(_outline, row.ThingStart, row.ThingEnd);
                return thing.Length == 0 ? null : TargetForm.Counted(Acting(_state.Verb, _state.VerbText, row.IsYearly) + thing, _state.Verb, row.First.Kind);
            }

            string? name = row.First.IsSpelled ? null : ProportionName.OfAction(_outline, row) ?? ProportionName.OfCounted(_outline, row);
            return name is null ? null : TargetForm.Counted(region.Scope + name, verb: null, row.First.Kind);
        }

        if (_context.Metric is { } metric && row.First.Kind != UnitKind.Duration)
            return new TargetForm([metric], IndicatorMode.Reach, null);
        return row.Frame.Modality is not null && _context.Last is { } last ? new TargetForm([last.Name], last.Mode, last.Comparator) : null;
    }
}
