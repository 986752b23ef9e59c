using System.Text.Json;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;
using MimeKit.Utils;

namespace Functions.Mail;

[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

public sealed record MailJob(string To, string Subject, string Html);

public sealed class SendMailFunction(ILoggerFactory loggerFactory)
{
    private readonly ILogger _logger = loggerFactory.CreateLogger<SendMailFunction>();

    private static string Setting(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is missing");

    [Function("SendMail")]
    public async Task RunAsync(string queueItem, CancellationToken cancellationToken)
    {
        var job = JsonSerializer.Deserialize<MailJob>(queueItem)!;
        var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(Setting("MAIL_FROM")));
        message.To.Add(MailboxAddress.Parse(job.To));
        message.Subject = job.Subject;
        message.MessageId = MimeUtils.GenerateMessageId("example.com");
        message.Body = new BodyBuilder { HtmlBody = job.Html }.ToMessageBody();

        var region = Environment.GetEnvironmentVariable("SES_REGION") is { Length: > 0 } r ? r : "eu-west-1";
        using var client = new SmtpClient();
        await client.ConnectAsync($"email-smtp.{region}.amazonaws.com", 465, useSsl: true, cancellationToken);
        await client.AuthenticateAsync(Setting("SES_SMTP_USERNAME"), Setting("SES_SMTP_PASSWORD"), cancellationToken);
        var response = await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(true, cancellationToken);
        _logger.LogInformation("{Response}", response);
    }
}
