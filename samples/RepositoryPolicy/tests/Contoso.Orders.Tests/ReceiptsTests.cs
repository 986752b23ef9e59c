using System.Net;
using System.Net.Mail;

namespace Contoso.Orders.Tests;

public static class ReceiptsTests
{
    public static SmtpClient Client() => new("mail.contoso.example", 587)
    {
        EnableSsl = true,
        Credentials = new NetworkCredential("test", "password-of-a-test-server"), // SESA601
    };
}
