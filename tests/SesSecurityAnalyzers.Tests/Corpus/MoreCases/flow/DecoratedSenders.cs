using System.Net.Mail;

namespace Decorators.Mail;

internal interface ISend
{
    void Send(MailMessage message);
}

internal sealed class SesSend(string host, int port, bool tls) : ISend
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient(host, port);
        client.EnableSsl = tls; //~ SESA101
        client.Send(message);
    }
}

internal sealed class LoggedSend(ISend inner, TextWriter log) : ISend
{
    public void Send(MailMessage message)
    {
        log.WriteLine(message.Subject);
        inner.Send(message);
    }
}

internal sealed class RetriedSend(ISend inner, int attempts) : ISend
{
    public void Send(MailMessage message)
    {
        for (var i = 0; i < attempts; i++)
        {
            try
            {
                inner.Send(message);
                return;
            }
            catch (SmtpException) when (i < attempts - 1)
            {
                Thread.Sleep(1000);
            }
        }
    }
}

public sealed class Composition
{
    private readonly ISend _invoices = new LoggedSend(new RetriedSend(new SesSend("email-smtp.eu-west-1.amazonaws.com", 587, true), 3), Console.Out);
    private readonly ISend _reports = new LoggedSend(new SesSend("email-smtp.eu-west-1.amazonaws.com", 2587, false), Console.Out);

    public void Invoice(MailMessage message) => _invoices.Send(message);

    public void Report(MailMessage message) => _reports.Send(message);
}
