using Microsoft.Extensions.Options;
using MimeKit;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SecureMailer;

/// <summary>Sends what lies in the outbox. A file ends up in <c>sent</c>, <c>refused</c> or <c>unknown</c>; what may succeed later stays.</summary>
internal sealed partial class OutboxWorker(ISesSmtpSender sender, IOptions<OutboxOptions> options, ILogger<OutboxWorker> logger) : BackgroundService
{
    private readonly string _folder = options.Value.Folder;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var name in (string[])["sent", "refused", "unknown"])
            Directory.CreateDirectory(Path.Combine(_folder, name));
        using var timer = new PeriodicTimer(options.Value.Interval);
        do
        {
            foreach (var file in Directory.EnumerateFiles(_folder, "*.eml").Order(StringComparer.Ordinal))
                await SendAsync(file, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SendAsync(string file, CancellationToken stoppingToken)
    {
        var name = Path.GetFileName(file);
        try
        {
            var id = await sender.SendAsync(await MimeMessage.LoadAsync(file, stoppingToken), stoppingToken);
            Sent(name, id);
            Move(file, "sent");
        }
        catch (SesTransportException e) when (e.MayHaveBeenAccepted)
        {
            // Sending again could deliver twice. SES's events tell what came of it.
            Unknown(name, e);
            Move(file, "unknown");
        }
        catch (SesTransportException e) when (e.Failure == SesFailure.MessageRejected)
        {
            Refused(name, e);
            Move(file, "refused");
        }
        catch (SesTransportException e)
        {
            // Nothing was sent: an outage, or a connection that does not comply. The health check says so too.
            Waits(name, e);
        }
        catch (FormatException e)
        {
            Refused(name, e);
            Move(file, "refused");
        }
    }

    private static void Move(string file, string folder) =>
        File.Move(file, Path.Combine(Path.GetDirectoryName(file)!, folder, Path.GetFileName(file)), overwrite: true);

    [LoggerMessage(Level = LogLevel.Information, Message = "{File} was sent as {MessageId}.")]
    private partial void Sent(string file, string messageId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Whether {File} was sent is not known.")]
    private partial void Unknown(string file, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "{File} was refused.")]
    private partial void Refused(string file, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} waits.")]
    private partial void Waits(string file, Exception exception);
}
