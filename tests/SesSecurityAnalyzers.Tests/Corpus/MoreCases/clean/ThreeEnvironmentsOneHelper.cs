using System.Net.Mail;

namespace Museum.Guides;

public enum Stage
{
    Local,
    Test,
    Live,
}

public sealed class GuideMailer(Stage stage)
{
    public void Book(MailMessage message)
    {
        using var client = Create();
        client.Send(message);
    }

    public async Task CancelAsync(MailMessage message)
    {
        using var client = Create();
        client.Timeout = 5000;
        await client.SendMailAsync(message);
    }

    private SmtpClient Create()
    {
        switch (stage)
        {
            case Stage.Local:
                return new SmtpClient("localhost", 1025);
            case Stage.Test:
                return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = "/var/mail/pickup", Host = "email-smtp.eu-west-1.amazonaws.com" };
            case Stage.Live:
                var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
                Secure(client);
                return client;
            default:
                throw new NotSupportedException(stage.ToString());
        }
    }

    private static void Secure(SmtpClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.EnableSsl = true;
    }
}
