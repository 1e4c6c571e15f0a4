using System.Diagnostics;
using FsCheck;
using FsCheck.Xunit;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Reporting.Tests.Ledgers;

/// <summary>What is written into a workbook comes back from it.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Languages => ["zh", "en"];

    private static RectificationPlan Small { get; } = new("small", "Small", SeedPlan.AsOf, [new Measure("1", "Do it.", deadline: null)]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_log_comes_back_from_its_form(string language)
    {
        byte[] form = Ledger.WriteTemplate(SeedPlan.Plan, SampleLog.Full, new LedgerOptions { Language = language });
        Assert.Equal(SampleLog.Full, Read(form, SeedPlan.Plan));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_example_log_comes_back_from_its_ledger(string language)
    {
        byte[] ledger = Ledger.Write(SeedPlan.Plan, SeedPlan.Progress, SeedPlan.Assessment, new LedgerOptions { Language = language });
        var log = Read(ledger, SeedPlan.Plan);
        Assert.Equal(SeedPlan.Progress.Events.Where(static e => e.On <= SeedPlan.AsOf && e.RecordedOn <= SeedPlan.AsOf), log.Events);
        Assert.Equal(SeedPlan.Progress.Observations.Where(static o => o.On <= SeedPlan.AsOf && o.RecordedOn <= SeedPlan.AsOf), log.Observations);
    }

    [Property]
    public void Any_text_comes_back_but_for_blanks_at_its_ends(NonNull<string> text)
    {
        string reason = new([.. text.Get.Where(static c => !char.IsSurrogate(c))]);
        if (reason.Trim(' ', '\t', '\r', '\n').Length == 0 || reason != Trimmed(reason))
            return;
        var log = new ProgressLog(Small.Id, [new Relapsed("1", SeedPlan.AsOf) { Reason = reason }]);
        Assert.Equal(log, Read(Ledger.WriteTemplate(Small, log), plan: null));
    }

    [Property]
    public void Any_number_comes_back(decimal value)
    {
        var log = new ProgressLog(Small.Id, events: default, [new Observation("1-i1", SeedPlan.AsOf, ObservedValue.Of(value))]);
        Assert.Equal(log, Read(Ledger.WriteTemplate(Small, log), plan: null));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_form_saved_by_LibreOffice_reads_the_same(string language)
    {
        var folder = Directory.CreateTempSubdirectory("rectify-");
        try
        {
            string form = Path.Combine(folder.FullName, "form.xlsx");
            string saved = Path.Combine(folder.FullName, "saved");
            await File.WriteAllBytesAsync(form, Ledger.WriteTemplate(SeedPlan.Plan, SampleLog.Full, new LedgerOptions { Language = language }), TestContext.Current.CancellationToken);
            await SaveWithLibreOffice(form, saved, folder.FullName);
            Assert.Equal(SampleLog.Full, Read(await File.ReadAllBytesAsync(Path.Combine(saved, "form.xlsx"), TestContext.Current.CancellationToken), SeedPlan.Plan));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ProgressLog Read(byte[] workbook, RectificationPlan? plan)
    {
        var result = LedgerReader.Read(new MemoryStream(workbook), plan);
        Assert.Equal([], result.Problems.Select(static p => p.ToString()));
        return result.Log;
    }

    private static string Trimmed(string text) => text.Trim().Trim('\u200B', '\uFEFF').Trim();

    // Set to 1 where a missing office is a failure, as in the build script.
    private static void GiveUp(string reason)
    {
        if (Environment.GetEnvironmentVariable("RECTIFY_REQUIRE_OFFICE") == "1")
            Assert.Fail(reason);
        Assert.Skip(reason);
    }

    private static async Task SaveWithLibreOffice(string file, string into, string profile)
    {
        var start = new ProcessStartInfo("soffice") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[$"-env:UserInstallation=file://{profile}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", into, file])
            start.ArgumentList.Add(argument);
        Process? process = null;
        try
        {
            process = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            GiveUp("LibreOffice (soffice) is not installed.");
        }

        using (process)
        {
            await Task.WhenAll(
                process!.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
                process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }
}
