using MailKit.Security;

namespace Cadastre.Extracts;

public sealed partial class ExtractMailer
{
    private const string Host = "email-smtp.eu-north-1.amazonaws.com";
    private const int Port = 465;
    private static readonly SecureSocketOptions Mode = SecureSocketOptions.StartTls;
}
