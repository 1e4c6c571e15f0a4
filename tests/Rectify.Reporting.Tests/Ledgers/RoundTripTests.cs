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

    private static RectificationPlan Small { get; } = new("small", "Small", Seed.AsOf, [new Measure("1", "Do it.", deadline: null)]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_log_comes_back_from_its_form(string language)
    {
        byte[] form = Ledger.WriteTemplate(Seed.Plan, SampleLog.Full, new LedgerOptions { Language = language });
        Assert.Equal(SampleLog.Full, Read(form, Seed.Plan));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_example_log_comes_back_from_its_ledger(string language)
    {
        byte[] ledger = Ledger.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, new LedgerOptions { Language = language });
        var log = Read(ledger, Seed.Plan);
        Assert.Equal(Seed.Log.Events.Where(static e => e.On <= Seed.AsOf && e.RecordedOn <= Seed.AsOf), log.Events);
        Assert.Equal(Seed.Log.Observations.Where(static o => o.On <= Seed.AsOf && o.RecordedOn <= Seed.AsOf), log.Observations);
    }

    [Property]
    public void Any_text_comes_back_but_for_blanks_at_its_ends(NonNull<string> text)
    {
        string reason = new([.. text.Get.Where(static c => !char.IsSurrogate(c))]);
        if (reason.Trim(' ', '\t', '\r', '\n').Length == 0 || reason != Trimmed(reason))
            return;
        var log = new ProgressLog(Small.Id, [new Relapsed("1", Seed.AsOf) { Reason = reason }]);
        Assert.Equal(log, Read(Ledger.WriteTemplate(Small, log, new LedgerOptions { Language = "zh" }), plan: null));
    }

    [Property]
    public void Any_number_comes_back(decimal value)
    {
        var log = new ProgressLog(Small.Id, events: default, [new Observation("1-i1", Seed.AsOf, ObservedValue.Of(value))]);
        Assert.Equal(log, Read(Ledger.WriteTemplate(Small, log, new LedgerOptions { Language = "zh" }), plan: null));
    }

    // The office is started once for the forms of both languages: its start takes longer than all the rest.
    [Fact]
    public async Task A_form_saved_by_LibreOffice_reads_the_same()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("rectify-");
        try
        {
            string saved = Path.Combine(folder.FullName, "saved");
            string[] forms = [.. Languages.Select(static row => $"{row.Data}.xlsx")];
            foreach (string form in forms)
            {
                var options = new LedgerOptions { Language = Path.GetFileNameWithoutExtension(form) };
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, form), Ledger.WriteTemplate(Seed.Plan, SampleLog.Full, options), cancellation);
            }

            await SaveWithLibreOffice([.. forms.Select(form => Path.Combine(folder.FullName, form))], saved, folder.FullName);
            foreach (string form in forms)
                Assert.Equal(SampleLog.Full, Read(await File.ReadAllBytesAsync(Path.Combine(saved, form), cancellation), Seed.Plan));
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

    // 1 where a missing office is a failure, as in the build script; 0 where none is to be used.
    private static string? Required => Environment.GetEnvironmentVariable("RECTIFY_REQUIRE_OFFICE");

    private static void GiveUp(string reason)
    {
        if (Required == "1")
            Assert.Fail(reason);
        Assert.Skip(reason);
    }

    private static async Task SaveWithLibreOffice(string[] files, string into, string profile)
    {
        if (Required == "0")
            GiveUp("No office is to be used.");
        var start = new ProcessStartInfo("soffice") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[$"-env:UserInstallation=file://{profile}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", into, .. files])
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
