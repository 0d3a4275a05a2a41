/** What a person reads when parts, volumes and merging find something. */
export const MergingSentences = {
  'file.classes-differ': {
    hi: 'अलग-अलग वर्गीकरण की नस्तियाँ नहीं मिलाई जा सकतीं।',
    en: 'Files of different classes are not merged.',
  },
  'file.main-at-hand': {
    hi: 'मुख्य नस्ती आपकी मेज़ पर है; उसी पर लिखें।',
    en: 'The main file lies with you; write on it.',
  },
  'file.merge-already-proposed': {
    hi: 'मिलाने का एक प्रस्ताव पहले से लंबित है।',
    en: 'A proposal to merge waits already.',
  },
  'file.merge-not-competent': {
    hi: 'दो मुख्य नस्तियाँ शाखा प्रभारी या उससे ऊपर का पद मिलाता है; प्रस्ताव लिखकर दोनों नस्तियाँ भेजें।',
    en: 'Two main files are merged by a section officer or above; propose it and send both files.',
  },
  'file.merge-not-proposed': {
    hi: 'मिलाने का कोई प्रस्ताव लंबित नहीं है।',
    en: 'No proposal to merge waits.',
  },
  'file.merge-reason-missing': {
    hi: 'नस्तियाँ मिलाने या न मिलाने का कारण लिखें।',
    en: 'Say why the files are to be merged, or why not.',
  },
  'file.merge-with-itself': {
    hi: 'नस्ती अपने आप में नहीं मिलाई जा सकती।',
    en: 'A file does not go into itself.',
  },
  'file.not-its-part': {
    hi: '{number} इस नस्ती का भाग नहीं है।',
    en: '{number} is no part of this file.',
  },
  'file.other-awaits-answer': {
    hi: '{number} पर पूछी गई बात का उत्तर शेष है। उत्तर आने दें या पृच्छा वापस लें।',
    en: 'An answer is still awaited on {number}. Let it come, or take the question back.',
  },
  'file.other-not-at-hand': {
    hi: '{number} भी आपकी मेज़ पर चालू होनी चाहिए।',
    en: '{number} must lie with you too, and not be parked.',
  },
  'file.other-proposes-money': {
    hi: '{number} पर राशि का प्रस्ताव लंबित है; पहले उस पर निर्णय हो या वह वापस लिया जाए।',
    en: 'Money is proposed on {number}; let it be decided or taken back first.',
  },
  'file.other-too-thick': {
    hi: '{number} में {most} से अधिक टीपें और पत्र हैं; इतनी बड़ी नस्ती नहीं मिलाई जाती।',
    en: '{number} has more than {most} notes and papers; so thick a file is not merged.',
  },
  'file.part-at-hand': {
    hi: '{number} भी आपकी मेज़ पर है। पहले दोनों को मिलाएँ, फिर आगे भेजें।',
    en: '{number} lies with you too. Merge the two, and then send the file on.',
  },
  'file.part-goes-to-main': {
    hi: 'भाग नस्ती केवल अपनी मुख्य नस्ती में मिलती है।',
    en: 'A part goes into its own main file only.',
  },
  'file.part-not-closed': {
    hi: 'भाग नस्ती अलग से बंद नहीं होती; वह मुख्य नस्ती में मिलाई जाती है।',
    en: 'A part is not closed by itself; it is merged into its main file.',
  },
  'file.part-of-part': {
    hi: 'भाग नस्ती का भाग नहीं खोला जाता; मुख्य नस्ती का भाग खोलें।',
    en: 'A part has no parts; open one of the main file.',
  },
  'file.parts-open': {
    hi: '{count} भाग नस्ती खुली है। पहले उसे मुख्य नस्ती में मिलाएँ।',
    en: '{count} part files are open. Merge them into their main file first.',
  },
  'file.too-many-parts': {
    hi: 'एक नस्ती के {most} से अधिक भाग एक साथ खुले नहीं रह सकते।',
    en: 'No more than {most} parts of a file can be open at a time.',
  },
  'file.volume-full': {
    hi: 'यह खण्ड {pages} पृष्ठ का हो चुका है; पहले नया खण्ड खोलें।',
    en: 'This volume has {pages} pages; open a new volume first.',
  },
  'file.volume-thick': {
    hi: 'यह खण्ड {pages} पृष्ठ का हो गया है; नया खण्ड खोलना उचित है।',
    en: 'This volume has {pages} pages now; a new one should be opened.',
  },
  'file.volume-thin': {
    hi: 'नया खण्ड 150 पृष्ठ के बाद खुलता है; अभी {pages} हैं।',
    en: 'A new volume is opened after 150 pages; there are {pages}.',
  },
} as const;
