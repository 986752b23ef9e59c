using MailKit.Net.Smtp;
using MailKit.Security;

namespace Samples.Templates;

public static class Templates
{
    public static void A(SmtpClient client) => Login(client, () => client.Authenticate("mailer", "CHANGE_ME"));

    public static void B(SmtpClient client) => Login(client, () => client.Authenticate("mailer", "your-ses-smtp-password"));

    public static void C(SmtpClient client) => Login(client, () => client.Authenticate("mailer", "<smtp password>"));

    public static void D(SmtpClient client) => Login(client, () => client.Authenticate("mailer", "#{Ses.SmtpPassword}#"));

    public static void E(SmtpClient client) => Login(client, () => client.Authenticate("mailer", "@SmtpPassword@"));

    public static void F(SmtpClient client) => Login(client, () => client.Authenticate("mailer", "XXXXXXXXXXXX"));

    public static void G(SmtpClient client) => Login(client, () => client.Authenticate("mailer", "Enter password here"));

    public static void H(SmtpClient client) => Login(client, () => client.Authenticate("mailer", "insert_password"));

    public static void I(SmtpClient client) => Login(client, () => client.Authenticate("mailer", "$(SesPassword)"));

    public static void J(SmtpClient client) => Login(client, () => client.Authenticate("mailer", "********"));

    private static void Login(SmtpClient client, Action authenticate)
    {
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        authenticate();
    }
}
