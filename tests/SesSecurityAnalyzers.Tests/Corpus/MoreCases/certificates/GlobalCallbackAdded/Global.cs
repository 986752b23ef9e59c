using System.Net;

namespace Intranet.Portal
{
    public class Global
    {
        protected void Application_Start(object sender, EventArgs e)
        {
            ServicePointManager.ServerCertificateValidationCallback += (s, certificate, chain, errors) => true; //~ SESA301
        }
    }
}
