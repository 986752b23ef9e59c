using System.Text.Json;
using System.Text.Json.Nodes;
using MimeKit;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace LambdaMailer;

/// <summary>
/// Sends the messages of an SQS batch: each body is JSON with <c>from</c>, <c>to</c>, <c>subject</c> and <c>text</c>. The event source mapping has
/// <c>ReportBatchItemFailures</c>, so only what may be sent again is delivered again.
/// </summary>
/// <remarks>One connection for each batch: Lambda freezes the process in between, and no connection survives that.</remarks>
internal sealed class MailFunction(SesSmtpOptions options)
{
    public async Task<object> HandleAsync(Stream batch, CancellationToken cancellationToken)
    {
        var records = (await JsonNode.ParseAsync(batch, cancellationToken: cancellationToken))!["Records"]!.AsArray();
        var failed = new List<string>();
        SesSmtpConnection? ses = null;
        try
        {
            foreach (var record in records)
            {
                var id = record!["messageId"]!.GetValue<string>();
                try
                {
                    ses = ses is { IsOpen: true } ? ses : await ReopenAsync(ses, cancellationToken);
                    Log("sent", id, await ses.SendAsync(Message(record["body"]!.GetValue<string>()), cancellationToken));
                }
                catch (SesTransportException e) when (e.MayHaveBeenAccepted)
                {
                    // Sent again it could arrive twice.
                    Log("unknown", id, e.Message);
                }
                catch (SesTransportException e)
                {
                    Log("failed", id, e.Message);
                    failed.Add(id);
                }
                catch (Exception e) when (e is JsonException or ParseException)
                {
                    Log("unreadable", id, e.GetType().Name);
                    failed.Add(id);
                }
            }
        }
        finally
        {
            if (ses is not null)
                await ses.DisposeAsync();
        }

        return new { batchItemFailures = failed.Select(id => new { itemIdentifier = id }) };
    }

    private async Task<SesSmtpConnection> ReopenAsync(SesSmtpConnection? old, CancellationToken cancellationToken)
    {
        if (old is not null)
            await old.DisposeAsync();
        return await SesSmtpConnection.OpenAsync(options, cancellationToken);
    }

    private static MimeMessage Message(string body)
    {
        var mail = JsonSerializer.Deserialize<Mail>(body, JsonSerializerOptions.Web) ?? throw new JsonException("The body is null.");
        return new MimeMessage([MailboxAddress.Parse(mail.From)], [MailboxAddress.Parse(mail.To)], mail.Subject, new TextPart("plain") { Text = mail.Text });
    }

    private static void Log(string outcome, string record, string detail) => Console.WriteLine(JsonSerializer.Serialize(new { outcome, record, detail }));

    private sealed class Mail
    {
        public required string From { get; init; }

        public required string To { get; init; }

        public required string Subject { get; init; }

        public required string Text { get; init; }
    }
}
