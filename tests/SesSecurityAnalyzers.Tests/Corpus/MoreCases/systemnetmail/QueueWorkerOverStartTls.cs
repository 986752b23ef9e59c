using System.Net;
using System.Net.Mail;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace Tutoring.Mail;

public sealed class OutgoingMail
{
    public Channel<MailMessage> Queue { get; } = Channel.CreateBounded<MailMessage>(500);
}

public sealed class MailWorker(OutgoingMail outgoing, ICredentialsByHost credentials) : BackgroundService
{
    private const bool RequireTls = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var message in outgoing.Queue.Reader.ReadAllAsync(stoppingToken))
        {
            using (message)
            {
                using var client = new SmtpClient("email-smtp.ap-south-1.amazonaws.com", 587)
                {
                    EnableSsl = RequireTls,
                    Credentials = credentials,
                };
                await client.SendMailAsync(message, stoppingToken);
            }
        }
    }
}
