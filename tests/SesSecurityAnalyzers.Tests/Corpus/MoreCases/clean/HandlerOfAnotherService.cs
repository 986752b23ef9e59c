using System.Net.Http.Json;
using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Printing.Plant;

public sealed class JobTicketService
{
    private static readonly HttpClient Plant = new(new HttpClientHandler
    {
        SslProtocols = SslProtocols.Tls12,
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
    })
    {
        BaseAddress = new Uri("https://plant.internal.example.com/"),
    };

    public async Task PublishAsync(int job, MimeMessage ticket, Func<SmtpClient, Task> login)
    {
        var status = await Plant.GetFromJsonAsync<JobStatus>($"jobs/{job}");
        ticket.Subject = $"Job {job}: {status?.State}";

        using var smtp = new SmtpClient();
        await smtp.ConnectAsync("email-smtp.us-east-2.amazonaws.com", 2587, SecureSocketOptions.StartTls);
        await login(smtp);
        await smtp.SendAsync(ticket);
    }

    private sealed record JobStatus(string State);
}
